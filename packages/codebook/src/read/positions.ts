import { type Parsed, parseYaml } from "./parse-yaml";

const KEPT = 16;

// insertion order is the order of use: a document takes fifty times the memory of its text
const recent = new Map<object, Parsed["position"]>();

/** The places in a text, which are worked out when they are first asked for, and forgotten when others are. */
export function positionsIn(textOf: () => string, parsed?: Parsed): Parsed["position"] {
  const key = {};
  const keep = (position: Parsed["position"]) => {
    recent.delete(key);
    recent.set(key, position);
    const [oldest] = recent.keys();
    if (recent.size > KEPT && oldest !== undefined) recent.delete(oldest);
    return position;
  };
  if (parsed) keep(parsed.position);
  return (path, part) => keep(recent.get(key) ?? parseYaml(textOf()).position)(path, part);
}
