export const dates = `## Dates

Dates are written in EDTF (ISO 8601-2), as wide as the text gives them and no narrower. First and last day, precision, and whether the
date is approximate are derived from it and never typed.

| the text says | write | first day | last day |
|---|---|---|---|
| 7 December 2021 | \`2021-12-07\` | 2021-12-07 | 2021-12-07 |
| in March 2014 | \`2014-03\` | 2014-03-01 | 2014-03-31 |
| in 2013 | \`2013\` | 2013-01-01 | 2013-12-31 |
| around 2013 | \`2013~\` | 2013-01-01 | 2013-12-31, approximate |
| in spring 2014 | \`2014-21\` | 2014-03-01 | 2014-05-31 |
| in the 2010s | \`201X\` | 2010-01-01 | 2019-12-31 |
| from January to February 2022 | \`2022-01/2022-02\` | 2022-01-01 | 2022-02-28 |
| since 18 March 2014 | \`2014-03-18/..\` | 2014-03-18 | open |
| by the end of January 2022, in an article of 7 December 2021 | \`2021-12-07/2022-01-31\` | 2021-12-07 | 2022-01-31 |
| as early as January 2022 | \`2022-01/..\` | 2022-01-01 | open |

- \`sense\` says how the claim fills its date: \`throughout\` ("since 2014") or at some time \`within\` it ("in March 2014").
- \`dateBasis\` says where the date was taken from. "On Tuesday" is \`relative\`: work the day out and let a span show the word. So is a day,
  month or season without its year ("on 7 December", "this summer"), since the article's day gives the year. Where nothing is worded
  and the day follows from what stands around, it is \`context\`: the article's day, a date that the text names within five sentences, that of
  another of the article's claims about the same thing, or that of a claim named in \`relations\`. Where the text gives no hint, \`date\` is null.
- **"By" is a deadline, not a day.** "By the end of January" is a window from the article's day to the last of January, at some time \`within\` it;
  only "at the end of January" is \`2022-01-21/2022-01-31\`. "As early as" has a beginning and no end.
- A headline or remark that the text does not date, and that may be older than the article, has no date: \`null\`, not the article's day.
- A sum over a time (the dead of a war so far) has the whole time as its date, \`throughout\`.
- **Valid time and known time are two things.** \`date\` is when the claim says that it held. Known time is the first day on which the assertion
  was public: the article's day, unless the text dates an earlier public utterance, or a reference shows one. Only then is \`known\` written.
- An event is dated where it happened. An invasion that began before dawn in one capital, while it was still evening in another, has the day of the first.`;
