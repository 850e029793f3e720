const { asOf, dataHash, latest, summarize, version, where } = require("@crisis/core");
const { deployments } = require("@crisis/core/deployments");

const said = asOf(deployments, { known: "2021-12-07" });
const russian = latest(where(said, { side: "russia", counted: "personnel" }), {
  by: "assertedBy",
  on: "2021-12-07",
  maxAgeDays: 45,
});
const rows = summarize(russian, { by: ["modality"], policy: "widest", allow: ["about", "scope"] });
console.log(JSON.stringify({ version, dataHash, rows }));
