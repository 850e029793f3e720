import { dataHash, version } from "@crisis/core";
import { actors } from "@crisis/core/actors";
import { articles } from "@crisis/core/articles";
import { attributions } from "@crisis/core/attributions";
import { claims } from "@crisis/core/claims";
import { corrections } from "@crisis/core/corrections";
import { deployments } from "@crisis/core/deployments";
import { events } from "@crisis/core/events";
import { evidence } from "@crisis/core/evidence";
import { forces } from "@crisis/core/forces";
import { forecasts } from "@crisis/core/forecasts";
import { locations } from "@crisis/core/locations";
import { measures } from "@crisis/core/measures";
import { offices } from "@crisis/core/offices";
import { participants } from "@crisis/core/participants";
import { places } from "@crisis/core/places";
import { publishers } from "@crisis/core/publishers";
import { relations } from "@crisis/core/relations";
import { responses } from "@crisis/core/responses";
import { sanctions } from "@crisis/core/sanctions";
import { texts } from "@crisis/core/texts";
import { timeline } from "@crisis/core/timeline";
import type { Corpus } from "./corpus";

/** What `@crisis/core` publishes. */
export const published: Corpus = {
  version,
  dataHash,
  claims,
  deployments,
  sanctions,
  responses,
  timeline,
  forecasts,
  articles,
  texts,
  actors,
  offices,
  places,
  publishers,
  events,
  forces,
  measures,
  corrections,
  evidence,
  attributions,
  participants,
  locations,
  relations,
};
