import ts from "typescript";

/**
 * The single mutations of one source file, in the order of the text. Each is
 * `{ kind, start, end, line, before, after }`: the text from `start` to `end` becomes `after`.
 * With a checker, it also lists the mutations that need types: siblings of one type change places.
 */
export function mutationsOf(source, checker = null) {
  const found = [];
  const add = (kind, node, after, end = node.getEnd(), start = node.getStart(source)) => {
    const before = source.text.slice(start, end);
    if (before === after) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ kind, start, end, line, before, after });
  };
  const context = { add, text: (node) => node.getText(source), checker };
  const visit = (node) => {
    if (isWithoutBehaviour(node)) return;
    for (const mutate of byKind[node.kind] ?? []) mutate(node, context);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

const isWithoutBehaviour = (node) =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ||
  (ts.isJsxAttribute(node) && node.name.getText() === "className");

const comparisons = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
};
const connectives = { "&&": ["||"], "||": ["&&"], "??": ["&&"] };
const arithmetic = { "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["*"] };
const assignments = { "+=": ["-="], "-=": ["+="], "??=": ["="] };

function operator(node, { add, text }) {
  const sign = node.operatorToken;
  for (const [kind, table] of Object.entries({ comparison: comparisons, connective: connectives })) {
    for (const other of table[text(sign)] ?? []) add(kind, sign, other);
  }
  if (joinsText(node)) return;
  for (const other of arithmetic[text(sign)] ?? assignments[text(sign)] ?? []) add("arithmetic", sign, other);
}

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && joinsText(node));
const joinsText = (node) =>
  [ts.SyntaxKind.PlusToken, ts.SyntaxKind.PlusEqualsToken].includes(node.operatorToken.kind) &&
  (isText(node.left) || isText(node.right));

const signs = {
  [ts.SyntaxKind.PlusPlusToken]: "--",
  [ts.SyntaxKind.MinusMinusToken]: "++",
};

function prefix(node, { add, text }) {
  const inner = text(node.operand);
  if (node.operator === ts.SyntaxKind.ExclamationToken) add("condition", node, inner);
  if (node.operator === ts.SyntaxKind.MinusToken) add("arithmetic", node, inner);
  if (signs[node.operator]) add("arithmetic", node, `${signs[node.operator]}${inner}`);
}

function postfix(node, { add, text }) {
  add("arithmetic", node, `${text(node.operand)}${signs[node.operator]}`);
}

// A comparison, a connective and a negation are turned by mutations of their own.
const isTurnedElsewhere = (node) => {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  if (ts.isPrefixUnaryExpression(inner)) return inner.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(inner)) return false;
  const sign = inner.operatorToken.getText();
  return sign in comparisons || sign in connectives;
};

function negated(condition, { add, text }) {
  if (!isTurnedElsewhere(condition)) add("condition", condition, `!(${text(condition)})`);
}

const negatedCondition = (node, context) => negated(node.expression ?? node.condition, context);
const ternary = (node, context) => negated(node.condition, context);

function negatedAnswer(answer, context) {
  if (!answer || ts.isBlock(answer) || !context.checker) return;
  if (answer.kind === ts.SyntaxKind.TrueKeyword || answer.kind === ts.SyntaxKind.FalseKeyword) return;
  const type = context.checker.getTypeAtLocation(answer);
  if (context.checker.typeToString(type) === "boolean") negated(answer, context);
}

const yes = (node, { add }) => add("literal", node, "false");
const no = (node, { add }) => add("literal", node, "true");
const number = (node, { add }) => add("literal", node, String(Number(node.text.replaceAll("_", "")) + 1));

/** The other words that a text may be where it is one of a few: `"made"` of `"made" | "passed-on"`. */
function otherWords(node, checker) {
  if (!checker) return [];
  const { parent } = node;
  const isCompared = ts.isBinaryExpression(parent) && parent.operatorToken.getText() in comparisons;
  const type = isCompared
    ? checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left)
    : checker.getContextualType(node);
  const words = (type?.isUnion() ? type.types : []).filter((member) => member.isStringLiteral());
  const values = words.map((member) => member.value).sort();
  return values.includes(node.text) ? values.filter((value) => value !== node.text) : [];
}

function string(node, { add, checker }) {
  const { parent } = node;
  const isName =
    (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isExpressionStatement(parent);
  if (isName || ts.isExternalModuleReference(parent)) return;
  const others = otherWords(node, checker);
  if (others.length > 0) {
    const next = others.find((word) => word > node.text) ?? others[0];
    add("word", node, JSON.stringify(next));
  } else add("text", node, node.text === "" ? '"mutated"' : '""');
}

const template = (node, { add }) => {
  if (!ts.isTaggedTemplateExpression(node.parent)) add("text", node, '""');
};

function pattern(node, { add, text }) {
  const whole = text(node);
  const end = whole.lastIndexOf("/");
  const [body, flags] = [whole.slice(1, end), whole.slice(end + 1)];
  if (body.startsWith("^")) add("pattern", node, `/${body.slice(1)}/${flags}`);
  if (body.endsWith("$") && !body.endsWith("\\$")) add("pattern", node, `/${body.slice(0, -1)}/${flags}`);
  if (flags.includes("i")) add("pattern", node, `/${body}/${flags.replace("i", "")}`);
}

function array(node, { add }) {
  if (node.elements.length > 0) add("literal", node, "[]");
}

const opposites = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  startsWith: "endsWith",
  endsWith: "startsWith",
  toLowerCase: "toUpperCase",
  toUpperCase: "toLowerCase",
  find: "findLast",
  findLast: "find",
  indexOf: "lastIndexOf",
  push: "unshift",
  floor: "ceil",
  ceil: "floor",
};
const narrowing = ["filter", "slice", "sort", "toSorted", "reverse", "toReversed", "trim", "flat", "concat"];

function call(node, { add, text, checker }) {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) {
    const name = callee.name.text;
    if (Object.hasOwn(opposites, name)) add("call", callee.name, opposites[name]);
    if (narrowing.includes(name) || keepsType(node, callee.expression, checker))
      add("call", node, text(callee.expression));
  }
  for (let index = 0; index + 1 < node.arguments.length; index += 1) {
    const [one, other] = node.arguments.slice(index, index + 2);
    if (sameType(one, other, checker)) add("swap", one, `${text(other)}, ${text(one)}`, other.getEnd());
  }
}

function keepsType(whole, receiver, checker) {
  if (!checker || ts.isIdentifier(receiver)) return false;
  const [after, before] = [whole, receiver].map((node) => checker.getTypeAtLocation(node));
  return checker.typeToString(after) === checker.typeToString(before) && !isLoose(before);
}

const isLoose = (type) => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never)) !== 0;

function sameType(one, other, checker) {
  if (!checker || ts.isFunctionLike(one) || ts.isFunctionLike(other)) return false;
  const [left, right] = [one, other].map((node) =>
    checker.getBaseTypeOfLiteralType(checker.getTypeAtLocation(node)),
  );
  return !isLoose(left) && checker.typeToString(left) === checker.typeToString(right);
}

/** Two neighbours of an object change their values: `{ low: a, high: b }`. */
function object(node, { add, text, checker }) {
  for (let index = 0; index + 1 < node.properties.length; index += 1) {
    const [one, other] = node.properties.slice(index, index + 2);
    const [left, right] = [one, other].map(valueIn);
    if (!left || !right || !sameType(left, right, checker)) continue;
    const [first, second] = [one.name, other.name].map(text);
    add("swap", one, `${first}: ${text(right)}, ${second}: ${text(left)}`, other.getEnd());
  }
}

const valueIn = (property) =>
  ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : null;

/** Another property of the same type, of an object that this repository declares: `claim.low`, `claim.high`. */
function property(node, { add, checker }) {
  if (!checker || (ts.isCallExpression(node.parent) && node.parent.expression === node)) return;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  const siblings = owner.getProperties().filter(isDeclaredHere);
  const place = siblings.findIndex(({ name }) => name === node.name.text);
  if (place === -1) return;
  const typeOf = (symbol) => checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, node));
  const wanted = typeOf(siblings[place]);
  const other = [...siblings.slice(place + 1), ...siblings.slice(0, place)].find(
    (symbol) => typeOf(symbol) === wanted && /^[\w$]+$/.test(symbol.name),
  );
  if (other) add("property", node.name, other.name);
}

const isDeclaredHere = (symbol) =>
  symbol.declarations?.some((declaration) => {
    const { fileName } = declaration.getSourceFile();
    return !fileName.includes("/node_modules/") && !fileName.includes("/lib.");
  }) ?? false;

function statement(node, { add }) {
  const { expression } = node;
  if (ts.isStringLiteral(expression)) return;
  add("statement", node, ";");
}

function guard(node, { add }) {
  if (!node.elseStatement) add("statement", node, "");
}

function element(node, { add }) {
  if (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)) add("element", node, "");
}

const { SyntaxKind } = ts;
const byKind = {
  [SyntaxKind.BinaryExpression]: [operator],
  [SyntaxKind.PrefixUnaryExpression]: [prefix],
  [SyntaxKind.PostfixUnaryExpression]: [postfix],
  [SyntaxKind.IfStatement]: [negatedCondition, guard],
  [SyntaxKind.ConditionalExpression]: [ternary],
  [SyntaxKind.ArrowFunction]: [(node, context) => negatedAnswer(node.body, context)],
  [SyntaxKind.ReturnStatement]: [(node, context) => negatedAnswer(node.expression, context)],
  [SyntaxKind.TrueKeyword]: [yes],
  [SyntaxKind.FalseKeyword]: [no],
  [SyntaxKind.NumericLiteral]: [number],
  [SyntaxKind.StringLiteral]: [string],
  [SyntaxKind.NoSubstitutionTemplateLiteral]: [template],
  [SyntaxKind.TemplateExpression]: [template],
  [SyntaxKind.RegularExpressionLiteral]: [pattern],
  [SyntaxKind.ArrayLiteralExpression]: [array],
  [SyntaxKind.CallExpression]: [call],
  [SyntaxKind.ObjectLiteralExpression]: [object],
  [SyntaxKind.PropertyAccessExpression]: [property],
  [SyntaxKind.ExpressionStatement]: [statement],
  [SyntaxKind.JsxElement]: [element],
  [SyntaxKind.JsxSelfClosingElement]: [element],
  [SyntaxKind.JsxExpression]: [element],
};
