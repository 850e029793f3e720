/** Words of which one at least stands where a measure has the status. The statuses that are not here stand for a modality, whose words are
 * asked for; what is imposed is worded in too many ways. */
export const statusCues: Readonly<Record<string, readonly string[]>> = {
  renewed: [
    "renew(s|ed|ing|al)?",
    "extend(s|ed|ing)?",
    "extension",
    "prolong(s|ed|ing|ation)?",
    "roll(s|ed)? over",
    "continu(e|es|ed|ing|ation)",
  ],
  suspended: [
    "suspen(d|ds|ded|ding|sion)",
    "paus(e|es|ed|ing)",
    "halt(s|ed|ing)?",
    "stop(s|ped|ping)?",
    "froze(n)?",
    "freez(e|es|ing)",
    "interrupt(s|ed|ion)?",
    "on hold",
  ],
  waived: [
    "waiv(e|es|ed|ing|er|ers)",
    "licen[cs](e|es|ed|ing)",
    "exempt(s|ed|ing|ion|ions)?",
    "eas(e|es|ed|ing)",
    "spar(e|es|ed|ing)",
  ],
  lifted: [
    "lift(s|ed|ing)?",
    "remov(e|es|ed|ing|al)",
    "revok(e|es|ed|ing)",
    "repeal(s|ed|ing)?",
    "end(s|ed|ing)?",
    "delist(s|ed|ing)?",
    "drop(s|ped|ping)?",
    "withdr(aw|aws|ew|awn|awal)",
    "t(ake|akes|ook|aken) off",
  ],
  expired: ["expir(e|es|ed|ing|y|ation)", "laps(e|es|ed|ing)", "r(un|uns|an) out", "end(s|ed|ing)?"],
};
