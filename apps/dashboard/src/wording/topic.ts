import type { Topic } from "@crisis/core";
import { topics } from "@crisis/core/crisis";
import { inLanguage } from "@/messages/in-language";

const isTopic = (word: string): word is Topic => Object.hasOwn(topics, word);

/** A topic in words; one that the crisis lacks, as the data have it. */
export const topicWord = (topic: string): string =>
  isTopic(topic) ? inLanguage(topics[topic].label) : topic;
