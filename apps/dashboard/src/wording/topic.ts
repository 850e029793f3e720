import type { Topic } from "@crisis/core";
import { t } from "@/messages/t";
import en from "../../messages/en.json" with { type: "json" };

const isTopic = (word: string): word is Topic => Object.hasOwn(en.words.Topic, word);

/** A topic in words; one that the message file lacks, as the data have it. */
export const topicWord = (topic: string): string => (isTopic(topic) ? t(`words.Topic.${topic}`) : topic);
