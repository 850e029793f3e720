import { Misuse } from "../frame/misuse";
import { boundsGiven } from "../rules/bounds";
import { type Ask, answersTo } from "./ask";

type Bounds = Partial<Record<"low" | "best" | "high", number>>;

/** The bounds that the wording of a number gives, from those that flags gave, and asked for where none was: but for "between",
 * one number is all of them. Throws on a bound that the wording does not give. */
export async function askBounds(wording: string, given: Bounds, ask: Ask | null): Promise<Bounds> {
  const wanted = boundsGiven[wording as keyof typeof boundsGiven];
  const extra = (["low", "best", "high"] as const).find(
    (bound) => given[bound] !== undefined && !wanted.includes(bound),
  );
  if (extra) throw new Misuse(`--${extra}: ${wording} is written with ${wanted.join(" and ") || "no bound"}`);
  const known = wanted.find((bound) => given[bound] !== undefined) ?? wanted[0];
  const asked = wording === "between" || known === undefined ? wanted : [known];
  const open = asked.filter((bound) => given[bound] === undefined);
  const answers = await answersTo(
    open.map((bound) => ({
      flag: bound,
      message: `The number that the text gives (${bound})`,
      wrong: wrongNumber,
    })),
    ask,
  );
  const valueOfBound = (bound: (typeof wanted)[number]) => given[bound] ?? Number(answers.get(bound));
  return Object.fromEntries(
    wanted.map((bound) => [
      bound,
      valueOfBound(asked.includes(bound) || given[bound] !== undefined ? bound : (known ?? bound)),
    ]),
  );
}

function wrongNumber(answer: string): string | undefined {
  return /^-?\d+(\.\d+)?$/.test(answer) ? undefined : "it is a number";
}
