import {
  type ActorRow,
  asOf,
  byId,
  type DeploymentRow,
  latest,
  summarize,
  version,
  where,
} from "@crisis/core";
import { actors } from "@crisis/core/actors";
import { claims } from "@crisis/core/claims";
import { deployments } from "@crisis/core/deployments";

const said: DeploymentRow[] = asOf(deployments, { known: "2021-12-07" });
const counted = where(said, { side: "russia", counted: "personnel" });
const last = latest(counted, { by: "assertedBy", on: "2021-12-07", maxAgeDays: 45 });
const [summary] = summarize(last, { by: ["modality"], policy: "widest", allow: ["scope"] });

export const low: number | null | undefined = summary?.low;
export const actor: ActorRow | undefined = byId(actors, "russia");
export const troops: DeploymentRow[] = where(claims, { kind: "deployment" });
export const release: string = version;

// @ts-expect-error a wrong id
where(deployments, { side: "rusia" });
// @ts-expect-error a wrong word
where(deployments, { modality: "intended" });
// @ts-expect-error a wrong field
where(deployments, { sied: "russia" });
// @ts-expect-error kinds without bounds
summarize(claims, { policy: "widest" });
