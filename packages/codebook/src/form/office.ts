/** An office of an actor, as one flag gives it. */
export const office = {
  form: "title:of:from:to",
  description:
    "an office, the body that it is of, and its first and last day as far as known; may be given several times",
  read(said: string): Record<string, string> {
    const [title = "", of, from, to] = said.split(":");
    return { title, ...(of ? { of } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) };
  },
};
