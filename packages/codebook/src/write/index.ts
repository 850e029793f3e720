export { clearLeftover, leftoversIn } from "./leftovers";
export { lockFile } from "./lock";
export { ChangedMeanwhile, LockedByOther, orNotWritten } from "./not-written";
export { editFile, makeFolder, removeFile, replaceFile, textOf } from "./write-file";
