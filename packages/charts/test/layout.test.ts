import { describe, expect, test } from "vitest";
import { contextOf } from "../src/context";
import { foreseenOf } from "../src/forecasts/entries";
import { forecastScene } from "../src/forecasts/forecast-scene";
import { ladderScene } from "../src/ladder/ladder-scene";
import type { Label, Scene } from "../src/scene/scene";
import { measure } from "../src/text/measure";
import { threatScene } from "../src/threats/threat-scene";
import { threatsOf } from "../src/threats/threats-of";
import { timelineScene } from "../src/timeline/timeline-scene";
import { troopScene } from "../src/troops/troop-scene";
import { deploymentRows } from "./deployments";
import { forecastEvents, forecastRows } from "./forecasts";
import { common, registersOf } from "./gallery";
import {
  hostileNames,
  manyDeployments,
  manyEvents,
  manyForecasts,
  manySanctions,
  manyThreats,
} from "./hostile";
import { responseRows, sanctionRows } from "./sanctions";
import { threatRelations, threatRows } from "./threats";
import { timelineRows } from "./timeline";

const widths = [280, 340, 500, 619, 720, 939, 1100, 1600];
const plain = (width: number) => contextOf({ ...common, width, idPrefix: "x" });
const hostile = (width: number) =>
  contextOf({ ...common, names: registersOf(hostileNames), width, idPrefix: "x" });

const foreseen = foreseenOf(forecastRows, forecastEvents);
const threats = threatsOf(threatRows, { relations: threatRelations });

const scenes = widths.flatMap((width): [string, number, Scene][] => [
  ["troops", width, troopScene(deploymentRows, plain(width))],
  ["ladder", width, ladderScene(sanctionRows, responseRows, plain(width))],
  ["timeline", width, timelineScene(timelineRows, plain(width))],
  ["forecasts", width, forecastScene(foreseen, plain(width))],
  ["hostile forecasts", width, forecastScene(foreseen, hostile(width))],
  ["many forecasts", width, forecastScene(foreseenOf(manyForecasts, []), plain(width))],
  ["threats", width, threatScene(threats, plain(width))],
  ["hostile threats", width, threatScene(threats, hostile(width))],
  ["many threats", width, threatScene(threatsOf(manyThreats, {}), plain(width))],
  ["hostile troops", width, troopScene(deploymentRows, hostile(width))],
  ["hostile ladder", width, ladderScene(sanctionRows, responseRows, hostile(width))],
  ["hostile timeline", width, timelineScene(timelineRows, hostile(width))],
  ["many troops", width, troopScene(manyDeployments, plain(width))],
  ["many sanctions", width, ladderScene(manySanctions, responseRows, plain(width))],
  ["many events", width, timelineScene(manyEvents, plain(width))],
]);

function boxOf({ x, y, text, size, anchor = "start", bold }: Label) {
  const width = measure(text, size, bold);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { text, left, right: left + width, top: y - size * 0.4, bottom: y + size * 0.4 };
}

describe.each(scenes)("%s at %i px", (_name, width, scene) => {
  const boxes = scene.texts.map(boxOf).sort((a, b) => a.top - b.top);

  test("keeps every word within the picture", () => {
    const out = boxes.filter(
      (box) => box.left < -1 || box.right > width + 1 || box.top < 0 || box.bottom > scene.height,
    );
    expect(out).toEqual([]);
  });

  test("lets no words lie on others", () => {
    const overlaps: string[] = [];
    boxes.forEach((one, index) => {
      for (const other of boxes.slice(index + 1)) {
        if (other.top >= one.bottom) break;
        const apart = other.left >= one.right - 1 || other.right <= one.left + 1;
        if (!apart) overlaps.push(`${one.text} / ${other.text}`);
      }
    });
    expect(overlaps).toEqual([]);
  });

  test("has no text below 12 px", () => {
    expect(scene.texts.filter((text) => text.size < 12)).toEqual([]);
  });

  test("keeps the areas of claims apart, so that each can be reached", () => {
    const hits = [...scene.hits].sort((a, b) => a.y1 - b.y1);
    const overlaps: string[] = [];
    hits.forEach((one, index) => {
      for (const other of hits.slice(index + 1)) {
        if (other.y1 >= one.y2) break;
        if (other.x1 < one.x2 && other.x2 > one.x1) overlaps.push(`${one.claim} / ${other.claim}`);
      }
    });
    expect(overlaps).toEqual([]);
  });
});
