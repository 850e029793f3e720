import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Shell } from "@/components/shell";
import { find } from "@/corpus/find";
import { published } from "@/corpus/published";
import { meetingsOf } from "@/corpus/readouts";
import { t } from "@/messages/t";
import { atLeastOne } from "@/routes/at-least-one";
import { pageMetadata } from "@/routes/page-metadata";
import { readoutsPath } from "@/routes/paths";
import { MeetingTemplate } from "@/templates/readouts/meeting-template";

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

export const dynamicParams = false;

const meetings = meetingsOf(published);

export const generateStaticParams = () =>
  atLeastOne(
    meetings.map(({ id }) => ({ id })),
    "id",
  );

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const meeting = find(meetings, (await params).id);
  if (!meeting) return {};
  return pageMetadata(
    t("readouts.of", { name: meeting.name }),
    t("readouts.ofDescription", { name: meeting.name, articles: meeting.readouts.length }),
    readoutsPath(meeting.id),
  );
}

export default async function Page({ params }: Props) {
  const meeting = find(meetings, (await params).id);
  if (!meeting) notFound();
  return (
    <Shell current="readouts">
      <MeetingTemplate corpus={published} meeting={meeting} />
    </Shell>
  );
}
