import type { SetUp } from "../frame/frame";
import { newArticle } from "./new-article";
import { newEntry } from "./new-entry";

/** `crisis new …`. */
export const newCommand: SetUp = (program, act) => {
  const command = program
    .command("new")
    .description(
      "scaffold an article's file, or enter an actor, place, event, force, measure or publisher in its register",
    );
  newArticle(command, act);
  newEntry(command, act);
};
