const ARTICLE = "--article gazette-1933-11-17-border";

/** An example of `crisis add` for each kind, in the invented crisis that the tests use. */
export const ADD_EXAMPLES: Readonly<Record<string, string>> = {
  deployment: `crisis add deployment ${ARTICLE} --slug troops --about sylvanian-forces-near-freedonia \\
    --by 'named:rufus-firefly:Defence Minister' --modality actual --date 1933-11-16 --date-basis relative \\
    --counted personnel --wording about --best 900 --quantity-type stock --scope near-border \\
    --summary 'Some nine hundred are near.' --find 'About 900 Sylvanian soldiers have gathered' \\
    --find-source 'Defence Minister Rufus Firefly' --find-date Thursday --sources ../texts`,
  sanction: `crisis add sanction ${ARTICLE} --slug closing --about marble-bridge-closure \\
    --by 'named:rufus-firefly:Defence Minister' --sender freedonia --target sylvania --status threatened \\
    --condition 'sylvanian-attack:Sylvania comes over the river' --date 1933-11-16 --date-basis relative \\
    --summary 'The bridge would be closed.' --find 'threatened to close the Marble Bridge' --sources ../texts`,
  response: `crisis add response ${ARTICLE} --slug closing --about marble-bridge-closure \\
    --by 'named:rufus-firefly:Defence Minister' --sender freedonia --target null --status threatened \\
    --date null --summary 'The bridge would be closed.' --find 'threatened to close the Marble Bridge' \\
    --sources ../texts`,
  casualties: `crisis add casualties ${ARTICLE} --slug hurt --about sylvanian-attack --by 'unnamed:a palace source' \\
    --modality forecast --date null --counted injured --victims civilians --wording unquantified \\
    --summary 'People would be hurt.' --find 'expects an attack' --sources ../texts`,
  forecast: `crisis add forecast ${ARTICLE} --slug attack-by-december --about sylvanian-attack \\
    --by 'unnamed:a palace source' --date 1933-11-17/1933-12-31 --date-basis relative --wording expects \\
    --summary 'A source in the palace reckons with an attack this year.' --find 'expects an attack' \\
    --find-source 'A palace source' --find-date 'by the end of December' --sources ../texts`,
  event: `crisis add event ${ARTICLE} --slug trentino-met-firefly --about klopstokia-talks --by own-voice \\
    --modality actual --date 1933-03 --date-basis stated --type meeting --outcome no-agreement \\
    --participant ambassador-trentino --participant rufus-firefly --place klopstokia \\
    --summary 'The two met, and agreed on nothing.' --find 'the talks ended without an agreement' \\
    --find-date 'March 1933' --sources ../texts`,
  assessment: `crisis add assessment ${ARTICLE} --slug plans --about sylvania --by 'unnamed:a palace source' \\
    --modality actual --aspect intent --date null --summary 'Sylvania means to attack, a source reckons.' \\
    --find 'expects an attack' --sources ../texts`,
  quantity: `crisis add quantity ${ARTICLE} --slug parasols --about freedonia --by own-voice --modality actual \\
    --date null --counted assets --unit count --wording exact --best 12 \\
    --summary 'A ministry has a dozen umbrellas.' --find 'owns 12 umbrellas' --sources ../texts`,
  statement: `crisis add statement ${ARTICLE} --slug dispute --about sylvanian-forces-near-freedonia \\
    --by institution:sylvania --polarity denied --modality actual --date null --verb deny \\
    --topic troop-build-up --summary 'Sylvania says that there is no such force.' --find 'Sylvania denies it' \\
    --sources ../texts`,
};
