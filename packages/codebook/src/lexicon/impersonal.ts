const VERBS =
  "(feared|expected|believed|thought|said|reported|estimated|understood|assumed|alleged|rumou?red|considered|known|unclear|unknown|likely|unlikely|possible|probable|anticipated|suspected|claimed|assessed|seen|hoped)";

/** Phrases that assert without anybody who does. */
export const impersonal: readonly string[] = [
  `(it|that) (is|was|has been|had been|remains) (now |still |also |widely |generally |not )?${VERBS}`,
  `(is|are|was|were|be|been) (now |still |also |widely |generally |not )?${VERBS}`,
  `${VERBS} (to|that|by)`,
  "reportedly",
  "allegedly",
  "apparently",
  "presumably",
  "supposedly",
  "purportedly",
  "likely",
  "unlikely",
  "(it )?seems?",
  "(it )?appears?",
  "appeared",
  "seemed",
  "there (is|are|was|were|has been|have been)",
  "fears? (of|that)",
  "concerns? (over|about|that)",
  "signs? (of|that)",
  "speculation",
  "rumou?rs?",
  "reports? (of|that)",
  "the expectation",
  "expectations?",
];
