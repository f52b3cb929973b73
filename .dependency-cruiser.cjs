// The plan of the house. Every wall is an error; a door is a name in this table (docs/decisions/0001, 0006).
const DOORS = {
  base: [],
  glossary: [],
  text: ['base'],
  law: ['base'],
  stages: ['base', 'text', 'law'],
  rules: ['base', 'text', 'law', 'stages'],
  app: ['base', 'text', 'law', 'stages', 'rules'],
  store: ['base', 'law', 'stages'],
  files: ['base', 'stages'],
  post: ['base', 'stages'],
  web: ['base', 'glossary', 'text', 'law', 'stages', 'rules'],
  server: ['base', 'stages', 'app', 'files', 'web'],
  demo: ['base', 'law', 'stages'],
  main: ['base', 'law', 'stages', 'app', 'store', 'files', 'post', 'demo', 'web', 'server'],
  cli: ['base', 'glossary', 'text', 'law', 'stages', 'rules', 'app', 'files', 'web'],
}

/** A page shows what a use case found, so it may know that record, but no use case. */
const RECORDS = {
  web: ['app/(?:check/(?:checked-document|checked-case|against-board)|case-desk|office-desk|new-case|access)[.]ts$'],
}

const ROOMS = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13', '14']
const PURE = '^src/(base|glossary|text|law|stages|rules|app)/'
const TEST = '[.]test[.]ts$|^src/rules/testing[.]ts$'
const SPECIMEN = '[.]specimen[.]ts$'
/** Cases made by chance, with a package that only tests have. */
const GENERATED = '/generated-[^/]+[.]specimen[.]ts$'

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const walls = Object.entries(DOORS).map(([part, doors]) =>
  forbid(
    `${part}-imports-only-what-it-may`,
    `${part} may import: ${doors.join(', ') || 'nothing'}.`,
    { path: `^src/${part}/`, pathNot: TEST },
    {
      path: '^src/',
      pathNot: [`^src/(${[part, ...doors].join('|')})/`, ...(RECORDS[part] ?? []).map((record) => `^src/${record}`)],
    },
  ),
)

const oneWay = ROOMS.slice(0, -1).map((room, i) =>
  forbid(
    `room-${room}-does-not-look-ahead`,
    'A case goes one way: a stage, and the rules for it, know only the stages before it.',
    { path: `^src/(stages|rules)/${room}-`, pathNot: TEST },
    { path: `^src/stages/(${ROOMS.slice(i + 1).join('|')})-` },
  ),
)

module.exports = {
  forbidden: [
    ...walls,
    ...oneWay,
    forbid(
      'a-room-does-not-read-the-plan',
      'What spans the stages may know each of them; a stage does not know what spans it.',
      { path: '^src/stages/[0-9]', pathNot: TEST },
      { path: '^src/stages/[^0-9]' },
    ),
    forbid(
      'learning-sees-no-person',
      'What is counted has no party in it.',
      { path: '^src/stages/13-' },
      { path: '^src/stages/00-case/party' },
    ),
    forbid(
      'pure-parts-use-no-packages',
      'The pure parts decide; what reads, writes or is installed belongs at the edge.',
      { path: PURE, pathNot: [TEST, GENERATED] },
      { pathNot: '^src/', couldNotResolve: false },
    ),
    forbid(
      'rules-do-not-know-each-other',
      'What two rules share lies beside them in the room, or in rules.',
      { path: '^src/rules/([^/]+/[^/]+)/' },
      { path: '^src/rules/[^/]+/[^/]+/', pathNot: '^src/rules/$1/' },
    ),
    forbid(
      'examples-are-shown-by-the-handbook',
      'No rule and no page decides by an example.',
      { path: '^src/', pathNot: [TEST, '^src/rules/[^/]+/(text-)?handbook[.]ts$'] },
      { path: '^src/rules/[^/]+/[^/]+/examples[.]ts$' },
    ),
    forbid(
      'specimens-stay-out-of-the-product',
      'A specimen is made up: only tests, examples and other specimens may build on it.',
      { path: '^src/', pathNot: [TEST, SPECIMEN, '^src/rules/[^/]+/[^/]+/examples[.]ts$'] },
      { path: SPECIMEN },
    ),
    forbid(
      'what-is-generated-is-for-tests',
      'An example is the same tomorrow, and the handbook shows it without the packages of tests.',
      { path: '^src/', pathNot: [TEST, GENERATED] },
      { path: GENERATED },
    ),
    forbid(
      'product-does-not-import-tests',
      'Tests and what helps them stay out of the product.',
      { path: '^src/', pathNot: TEST },
      { path: [TEST, '^(test|bench)/'] },
    ),
    forbid(
      'product-uses-only-its-dependencies',
      'What the program needs is in dependencies, not in devDependencies, and is named in package.json.',
      { path: '^src/', pathNot: [TEST, GENERATED] },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('imports-are-there', 'An import that leads nowhere.', { path: '^src/' }, { couldNotResolve: true }),
    forbid('no-circles', 'Data flows one way.', { path: '^src/' }, { circular: true }),
  ],
  options: {
    // Type imports count too: a type is knowledge.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
}
