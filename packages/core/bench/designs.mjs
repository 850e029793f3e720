// The designs that were tried for the hot path, side by side, on one question: filter by two fields, group by two, take the widest range and count.
// Each is as general as the query: which fields are asked for is known only when it is called.

import { syntheticRows } from "./rows.mjs";
import { median, shuffled } from "./statistics.mjs";

const ROWS = 100_000;
const ROUNDS = 31;
const filter = { counted: "personnel", quantityType: "stock" };
const by = ["side", "modality"];
const alike = ["kind", "unit", "victims"];

const start = (row) => ({ first: row, low: null, high: null, claims: 0 });
function take(group, row) {
  const least = row.low ?? row.best;
  const most = row.high ?? row.best;
  group.low =
    group.claims === 0 ? least : least === null || group.low === null ? null : Math.min(group.low, least);
  group.high =
    group.claims === 0 ? most : most === null || group.high === null ? null : Math.max(group.high, most);
  group.claims += 1;
}
const told = (groups) =>
  groups.map(({ first, low, high, claims }) => [first.side, first.modality, low, high, claims].join());

/** As it was at first: a list of tests a row, each field read by its name, and a text built as key of each row. */
function listsAndTexts(rows) {
  const tests = Object.entries(filter).map(([field, value]) => ({ field, test: (own) => own === value }));
  const kept = rows.filter((row) => tests.every(({ field, test }) => test(row[field])));
  const groups = new Map();
  for (const row of kept) {
    let key = "";
    for (const field of by) key += `${row[field]}\u0000`;
    let group = groups.get(key);
    if (group === undefined) {
      group = start(row);
      groups.set(key, group);
    }
    if (!alike.every((field) => row[field] === group.first[field])) throw new Error("unlike");
    take(group, row);
  }
  return told([...groups.values()]);
}

const readers = new Map();
const makers = [
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
  (f) => (r) => r[f],
];
const ownReader = (field) => {
  if (!readers.has(field)) readers.set(field, makers[readers.size](field));
  return readers.get(field);
};
const oneReader = (field) => (row) => row[field];

const matching = (readerOf) =>
  Object.entries(filter)
    .map(([field, value]) => {
      const read = readerOf(field);
      return (row) => read(row) === value;
    })
    .reduce((first, second) => (row) => first(row) && second(row));

function nested(readerOf) {
  return (rows) => {
    const kept = rows.filter(matching(readerOf));
    const levels = by.map(readerOf);
    const same = alike.map(readerOf);
    const root = new Map();
    const groups = [];
    for (const row of kept) {
      let level = root;
      for (let depth = 0; depth < levels.length; depth += 1) {
        const key = levels[depth](row);
        let next = level.get(key);
        if (next === undefined) {
          next = depth === levels.length - 1 ? start(row) : new Map();
          if (depth === levels.length - 1) groups.push(next);
          level.set(key, next);
        }
        level = next;
      }
      for (const read of same) if (read(row) !== read(level.first)) throw new Error("unlike");
      take(level, row);
    }
    return told(groups);
  };
}

/** Each value of a field gets a number, and the numbers make the key. */
function numbers(rows) {
  const kept = rows.filter(matching(ownReader));
  const levels = by.map((field) => ({ read: ownReader(field), numbers: new Map() }));
  const same = alike.map(ownReader);
  const groups = new Map();
  for (const row of kept) {
    let key = 0;
    for (const level of levels) {
      const value = level.read(row);
      let number = level.numbers.get(value);
      if (number === undefined) {
        number = level.numbers.size;
        level.numbers.set(value, number);
      }
      key = key * 65_536 + number;
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = start(row);
      groups.set(key, group);
    }
    for (const read of same) if (read(row) !== read(group.first)) throw new Error("unlike");
    take(group, row);
  }
  return told([...groups.values()]);
}

/** Columns of the rows, made when a field is first asked for, and kept as long as the rows are. */
const columns = new WeakMap();
function columnOf(rows, field, make) {
  const own = columns.get(rows) ?? new Map();
  columns.set(rows, own);
  if (!own.has(field)) own.set(field, make());
  return own.get(field);
}
function coded(rows, field) {
  return columnOf(rows, field, () => {
    const codes = new Map();
    const column = new Uint32Array(rows.length);
    for (let index = 0; index < rows.length; index += 1) {
      const value = rows[index][field];
      let code = codes.get(value);
      if (code === undefined) {
        code = codes.size;
        codes.set(value, code);
      }
      column[index] = code;
    }
    return { column, codes };
  });
}
const bounds = (rows, field) =>
  columnOf(rows, `${field} as number`, () =>
    Float64Array.from(rows, (row) => row[field] ?? row.best ?? Number.NaN),
  );

function columnar(rows) {
  const tests = Object.entries(filter).map(([field, value]) => {
    const { column, codes } = coded(rows, field);
    return { column, code: codes.get(value) };
  });
  const keys = by.map((field) => coded(rows, field));
  const same = alike.map((field) => coded(rows, field).column);
  const [low, high] = [bounds(rows, "low"), bounds(rows, "high")];
  const groups = new Map();
  outer: for (let index = 0; index < rows.length; index += 1) {
    for (const { column, code } of tests) if (column[index] !== code) continue outer;
    let key = 0;
    for (const { column } of keys) key = key * 65_536 + column[index];
    let group = groups.get(key);
    if (group === undefined) {
      group = { at: index, low: low[index], high: high[index], claims: 0 };
      groups.set(key, group);
    }
    for (const column of same) if (column[index] !== column[group.at]) throw new Error("unlike");
    group.low = Math.min(group.low, low[index]);
    group.high = Math.max(group.high, high[index]);
    group.claims += 1;
  }
  const orNull = (bound) => (Number.isNaN(bound) ? null : bound);
  return told(
    Array.from(groups.values(), (group) => ({
      first: rows[group.at],
      low: orNull(group.low),
      high: orNull(group.high),
      claims: group.claims,
    })),
  );
}
function columnarAtFirst(rows) {
  columns.delete(rows);
  return columnar(rows);
}

/** Code written for the question: as fast as by hand, and refused where a page forbids to make code of text. */
function written(rows) {
  const path = (row, field) => `${row}[${JSON.stringify(field)}]`;
  const run = new Function(
    "rows",
    "start",
    "take",
    `const root = new Map(), groups = [];
    for (const row of rows) {
      if (!(${Object.entries(filter)
        .map(([field, value]) => `${path("row", field)} === ${JSON.stringify(value)}`)
        .join(" && ")})) continue;
      let level0 = root;
      ${by
        .map(
          (field, depth) => `const key${depth} = ${path("row", field)};
      let level${depth + 1} = level${depth}.get(key${depth});
      if (level${depth + 1} === undefined) { level${depth + 1} = ${
        depth === by.length - 1 ? `start(row); groups.push(level${depth + 1})` : "new Map()"
      }; level${depth}.set(key${depth}, level${depth + 1}); }`,
        )
        .join("\n")}
      const group = level${by.length};
      if (${alike.map((field) => `${path("row", field)} !== ${path("group.first", field)}`).join(" || ")}) throw new Error("unlike");
      take(group, row);
    }
    return groups;`,
  );
  return told(run(rows, start, take));
}

/** The chosen design, which counts origins too: with a place for those of a group, what is done with each, and how many they are. */
const withOrigins = (place, keep, sizeOf) => (rows) => {
  const levels = by.map(ownReader);
  const readOrigin = ownReader("origin");
  const root = new Map();
  const groups = [];
  for (const row of rows.filter(matching(ownReader))) {
    let level = root;
    for (let depth = 0; depth < levels.length; depth += 1) {
      const key = levels[depth](row);
      let next = level.get(key);
      if (next === undefined) {
        next = depth === levels.length - 1 ? { ...start(row), origins: place() } : new Map();
        if (depth === levels.length - 1) groups.push(next);
        level.set(key, next);
      }
      level = next;
    }
    keep(level.origins, readOrigin(row));
    take(level, row);
  }
  return told(groups).map((text, index) => `${text},${sizeOf(groups[index].origins)}`);
};

const originDesigns = {
  "origins in a set, as each row comes": withOrigins(
    () => new Set(),
    (origins, origin) => origins.add(origin),
    (origins) => origins.size,
  ),
  "origins in a list, told apart at the end (chosen)": withOrigins(
    () => [],
    (origins, origin) => origins.push(origin),
    (origins) => new Set(origins).size,
  ),
};

const designs = {
  "fields by name, a text as key": listsAndTexts,
  "one reader for all fields, maps in maps": nested(oneReader),
  "a reader for each field, a number as key": numbers,
  "a reader for each field, maps in maps (chosen)": nested(ownReader),
  "code written for the question": written,
  "columns, the first time": columnarAtFirst,
  "columns, kept": columnar,
};

/** Medians in milliseconds, by design; all of which must answer alike. */
function timed(rows, alternatives) {
  const [answer] = Object.values(alternatives).map((design) => design(rows).sort().join("\n"));
  const times = Object.entries(alternatives).map(([name, run]) => {
    if (run(rows).sort().join("\n") !== answer) throw new Error(`the design answers otherwise: ${name}`);
    for (let round = 0; round < 10; round += 1) run(rows);
    return { name, run, own: [] };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, own } of shuffled(times, round)) {
      const begin = performance.now();
      run(rows);
      own.push(performance.now() - begin);
    }
  }
  return times.map(({ name, own }) => ({ name, ms: median(own) }));
}

/** Medians of all designs: those for the question, and those that count origins besides. */
export function timedDesigns() {
  const rows = syntheticRows(ROWS);
  // what an application asks besides, so that no design is timed with one question alone
  for (const field of ["publisher", "relation", "posture", "known"])
    rows.filter((row) => oneReader(field)(row) === "");
  return { forTheQuestion: timed(rows, designs), withOrigins: timed(rows, originDesigns) };
}
