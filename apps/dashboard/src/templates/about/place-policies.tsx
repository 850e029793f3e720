import { where } from "@crisis/core";
import { Facts } from "@/components/facts";
import type { Corpus } from "@/corpus/corpus";
import { t } from "@/messages/t";

/** How places that are disputed are named and placed, and why. */
export function PlacePolicies({ corpus }: { corpus: Corpus }) {
  const places = where(corpus.places, ({ policy }) => policy !== null);
  if (places.length === 0) return null;
  return (
    <>
      <h3>{t("about.sections.territory.policies")}</h3>
      <Facts facts={places.map(({ name, policy }) => [name, policy] as const)} />
    </>
  );
}
