import type { ReactElement } from "react";
import { pagesOfActors } from "@/corpus/claims-of-actor";
import type { Corpus } from "@/corpus/corpus";
import { pagesOfKinds } from "@/corpus/pages-of-kind";
import { meetingsOf } from "@/corpus/readouts";
import { pagesOfSubjects, subjectsOf } from "@/corpus/subjects";
import { AboutTemplate } from "@/templates/about/about-template";
import { ActorClaimsTemplate } from "@/templates/actor/actor-claims-template";
import { ActorTemplate } from "@/templates/actor/actor-template";
import { ActorsTemplate } from "@/templates/actor/actors-template";
import { ArticleTemplate } from "@/templates/article/article-template";
import { ArticlesTemplate } from "@/templates/article/articles-template";
import { ClaimTemplate } from "@/templates/claim/claim-template";
import { ClaimsOfKindTemplate } from "@/templates/claim/claims-of-kind-template";
import { ClaimsTemplate } from "@/templates/claim/claims-template";
import { CodebookTemplate } from "@/templates/codebook/codebook-template";
import { CorrectionsTemplate } from "@/templates/corrections-template";
import { DisputesTemplate } from "@/templates/disputes/disputes-template";
import { ForecastsTemplate } from "@/templates/forecasts-template";
import { HomeTemplate } from "@/templates/home/home-template";
import { MeetingTemplate } from "@/templates/readouts/meeting-template";
import { ReadoutsTemplate } from "@/templates/readouts/readouts-template";
import { SanctionsTemplate } from "@/templates/sanctions-template";
import { SubjectClaimsTemplate } from "@/templates/subject/subject-claims-template";
import { SubjectTemplate } from "@/templates/subject/subject-template";
import { SubjectsTemplate } from "@/templates/subject/subjects-template";
import { ThreatsTemplate } from "@/templates/threats-template";
import { TimelineTemplate } from "@/templates/timeline-template";
import { TroopsTemplate } from "@/templates/troops-template";

/** Every page of a corpus, by a name. */
export function everyPage(corpus: Corpus): readonly (readonly [name: string, page: ReactElement])[] {
  return [
    ["home", <HomeTemplate key="home" corpus={corpus} />],
    ["troops", <TroopsTemplate key="troops" corpus={corpus} />],
    ["sanctions", <SanctionsTemplate key="sanctions" corpus={corpus} />],
    ["threats", <ThreatsTemplate key="threats" corpus={corpus} />],
    ["forecasts", <ForecastsTemplate key="forecasts" corpus={corpus} />],
    ["timeline", <TimelineTemplate key="timeline" corpus={corpus} />],
    ["disputes", <DisputesTemplate key="disputes" corpus={corpus} />],
    ["readouts", <ReadoutsTemplate key="readouts" corpus={corpus} />],
    ["corrections", <CorrectionsTemplate key="corrections" corpus={corpus} />],
    ["codebook", <CodebookTemplate key="codebook" />],
    ["articles", <ArticlesTemplate key="articles" corpus={corpus} />],
    ["claims", <ClaimsTemplate key="claims" corpus={corpus} />],
    ["actors", <ActorsTemplate key="actors" corpus={corpus} />],
    ["subjects", <SubjectsTemplate key="subjects" corpus={corpus} />],
    ["about", <AboutTemplate key="about" corpus={corpus} />],
    ...pagesOfKinds(corpus).map(
      (shown) =>
        [
          `claims ${shown.kind} ${shown.page}`,
          <ClaimsOfKindTemplate key={shown.kind} corpus={corpus} shown={shown} />,
        ] as const,
    ),
    ...corpus.articles.map(
      (article) =>
        [
          `article ${article.id}`,
          <ArticleTemplate key={article.id} corpus={corpus} article={article} />,
        ] as const,
    ),
    ...corpus.claims.map(
      (claim) =>
        [`claim ${claim.kind}`, <ClaimTemplate key={claim.id} corpus={corpus} claim={claim} />] as const,
    ),
    ...corpus.actors.map(
      (actor) =>
        [`actor ${actor.id}`, <ActorTemplate key={actor.id} corpus={corpus} actor={actor} />] as const,
    ),
    ...meetingsOf(corpus).map(
      (meeting) =>
        [
          `readouts ${meeting.id}`,
          <MeetingTemplate key={meeting.id} corpus={corpus} meeting={meeting} />,
        ] as const,
    ),
    ...subjectsOf(corpus).map(
      (subject) =>
        [
          `subject ${subject.id}`,
          <SubjectTemplate key={subject.id} corpus={corpus} subject={subject} />,
        ] as const,
    ),
    ...pagesOfSubjects(corpus).map(
      (shown) =>
        [
          `subject ${shown.subject.id} ${shown.kind} ${shown.page}`,
          <SubjectClaimsTemplate key={shown.subject.id} corpus={corpus} shown={shown} />,
        ] as const,
    ),
    ...pagesOfActors(corpus).map(
      (shown) =>
        [
          `actor ${shown.actor.id} ${shown.list} ${shown.page}`,
          <ActorClaimsTemplate key={shown.actor.id} corpus={corpus} shown={shown} />,
        ] as const,
    ),
  ];
}
