export const example = `## A claim as it is written

An invented gazette of an invented state prints, on Friday 17 November 1933: *More than 100 Sylvanian soldiers stood at the border on
Tuesday, President Firefly said.* In the gazette's article file this becomes:

\`\`\`yaml
- id: gazette-1933-11-17-sylvanian-soldiers
  kind: deployment
  about: sylvanian-forces-at-the-border
  attribution:
    - { manner: named, actor: rufus-firefly, office: President }
  modality: actual
  date: 1933-11-14
  dateBasis: relative
  places:
    - { place: freedonia-sylvania-border, role: at }
  summary: President Firefly said that more than 100 Sylvanian soldiers stood at the border.
  evidence:
    - { text: en, find: More than 100 Sylvanian soldiers stood at the border, role: value }
    - { text: en, find: on Tuesday, role: date }
    - { text: en, find: President Firefly said, role: source }
  counted: personnel
  low: 100
  relation: more-than
  quantityType: stock
  posture: deployed
\`\`\`

The number has a lower end and no upper one, since the source gives none. The date is that of the Tuesday before the article's day, and
\`dateBasis\` says that it was worked out. Nothing says what Firefly did not: whether border guards are counted, for how long the soldiers
stayed, whether it is true.`;
