/**
 * The house's import direction: app → components → cases → machines → content/law.
 * Sentences (content/<locale>) reach screens through components/i18n only; content/say puts values into them.
 * Scripts and tests may import anything.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const LOCALE = '^content/[a-z][a-z]/'
const HOUSE = '^(app|components|cases|machines|content)/'
const TYPES = ['type-only', 'type-import']

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'Modules that need each other belong together, or a third one is missing. Types may refer back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: TYPES } },
    },
    {
      name: 'machines-are-pure',
      comment:
        'The law knows no screen, no storage and no language: machines import machines and content/law.',
      severity: 'error',
      from: { path: '^machines/' },
      to: { path: HOUSE, pathNot: '^(machines|content/law)/' },
    },
    {
      name: 'machines-use-few-packages',
      comment: 'Domain code knows no React, no Next, no browser and no Node.',
      severity: 'error',
      from: { path: '^(machines|content)/', pathNot: '^content/say/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: '/(xstate|zod)/',
      },
    },
    {
      name: 'say-has-one-formatter',
      comment: 'Messages are put together by the translator of the screens and by nothing else.',
      severity: 'error',
      from: { path: '^content/say/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'],
        pathNot: '/use-intl/',
      },
    },
    {
      name: 'law-stands-alone',
      comment: 'Citations, amounts and time limits are data; they depend on nothing above them.',
      severity: 'error',
      from: { path: '^content/law/' },
      to: { path: HOUSE, pathNot: '^content/law/' },
    },
    {
      name: 'sentences-know-only-types',
      comment: 'Sentences take their ids from the machines as types; they run no domain code.',
      severity: 'error',
      from: { path: '^content/', pathNot: '^content/(law|say)/' },
      to: { path: '^machines/', dependencyTypesNot: TYPES },
    },
    {
      name: 'sentences-below-screens',
      severity: 'error',
      comment: 'Content is imported by screens, never the other way round.',
      from: { path: '^content/' },
      to: { path: '^(app|components|cases)/' },
    },
    {
      name: 'sentences-through-i18n',
      comment: 'Screens read sentences through components/i18n, so that a language is one place.',
      severity: 'error',
      from: { path: '^(app|components|cases)/', pathNot: '^components/i18n/' },
      to: { path: LOCALE },
    },
    {
      name: 'say-chooses-no-language',
      comment: 'What puts values into sentences is handed the sentences.',
      severity: 'error',
      from: { path: '^content/say/' },
      to: { path: LOCALE, dependencyTypesNot: TYPES },
    },
    {
      name: 'languages-stay-apart',
      comment: 'A language can be read and replaced without the others.',
      severity: 'error',
      from: { path: '^content/([a-z][a-z])/' },
      to: { path: LOCALE, pathNot: '^content/$1/' },
    },
    {
      name: 'cases-below-screens',
      comment: 'A case is read and written without a screen.',
      severity: 'error',
      from: { path: '^cases/' },
      to: { path: '^(app|components)/|/(react|react-dom|next|use-intl)/' },
    },
    {
      name: 'cases-take-sentences-as-arguments',
      comment:
        'A file that needs words is handed them; it may name their types and have them filled in, not choose a language.',
      severity: 'error',
      from: { path: '^cases/' },
      to: { path: '^content/', pathNot: '^content/(law|say)/', dependencyTypesNot: TYPES },
    },
    {
      name: 'components-below-pages',
      severity: 'error',
      comment: 'A component does not know the page it stands on.',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'folders-one-way',
      severity: 'error',
      comment: 'No two folders need each other, types included.',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'parts-below-their-feature',
      severity: 'error',
      comment: 'The check and the desk put their parts together; a part does not know the whole.',
      from: { path: '^components/(check|desk)/[^/]+/' },
      to: { path: '^components/$1/[^/]+$' },
    },
    {
      name: 'finding-is-a-base',
      severity: 'error',
      comment: 'What stands in finding itself is for its folders to build on.',
      from: { path: '^components/finding/[^/]+$' },
      to: { path: '^components/finding/[^/]+/' },
    },
    {
      name: 'site-without-workshop',
      comment: 'What is published imports neither scripts, tests nor development packages.',
      severity: 'error',
      from: { path: HOUSE },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'site-without-dev-packages',
      severity: 'error',
      comment: 'A package that the site imports is a dependency, not a development dependency.',
      from: { path: HOUSE },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'], pathNot: '/@types/' },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|out|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
  },
}
