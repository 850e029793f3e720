const oldest = [20, 19];

/** Says what is wrong with a version of Node, or `null`. */
export function nodeProblem(version) {
  const parts = version.replace(/^v/, "").split(".").map(Number);
  const fits = parts[0] > oldest[0] || (parts[0] === oldest[0] && parts[1] >= oldest[1]);
  return fits ? null : `Node ${oldest.join(".")} or newer is needed, this is ${parts.join(".")}`;
}

export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem === null) return;
  console.error(`crisis: ${problem}`);
  process.exit(1);
}
