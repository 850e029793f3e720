import type { Topic } from "@crisis/core";
import { messages } from "@/messages/messages";
import { t } from "@/messages/t";

const isTopic = (word: string): word is Topic => Object.hasOwn(messages.words.Topic, word);

/** A topic in words; one that the message file lacks, as the data have it. */
export const topicWord = (topic: string): string => (isTopic(topic) ? t(`words.Topic.${topic}`) : topic);
