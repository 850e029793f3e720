import { processes } from "./processes.mjs";

/** Ends a process and all that it started: asks first, then insists. */
export async function stopTree(pid, grace = 3000) {
  const groups = new Set([pid, ...groupsUnder([pid])]);
  for (const group of groups) signal(group, "SIGTERM");
  const end = Date.now() + grace;
  for (let left = members(groups); left.length > 0 && Date.now() < end; left = members(groups)) {
    for (const group of groupsUnder(left)) groups.add(group);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  for (const group of groups) signal(group, "SIGKILL");
}

const members = (groups) =>
  processes()
    .filter(({ group }) => groups.has(group))
    .map(({ pid }) => pid);

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

// Turbo gives each of its tasks a session of its own, so the group of turbo alone would leave them running.
function groupsUnder(pids) {
  const rows = processes();
  const tree = new Set(pids);
  for (let size = 0; size !== tree.size; ) {
    size = tree.size;
    for (const row of rows) if (tree.has(row.parent)) tree.add(row.pid);
  }
  return rows.filter((row) => tree.has(row.pid)).map((row) => row.group);
}
