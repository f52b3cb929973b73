import { createRequire } from 'node:module'

/** The little of textlint's own interface that is used here. */
interface Node {
  readonly type: string
  readonly range: readonly [number, number]
}
interface Context {
  readonly Syntax: { readonly Paragraph: string }
  getSource(node: Node): string
  readonly RuleError: new (message: string, details: { readonly padding: unknown }) => object
  readonly locator: { range(range: readonly [number, number]): unknown }
  report(node: Node, error: object): void
}
type Rule = (context: Context) => Readonly<Record<string, (node: Node) => void>>
interface Kernel {
  lintText(text: string, options: object): Promise<{ readonly messages: readonly unknown[] }>
}

/** Words and turns a rule about letters might look for, one rule each. */
const PATTERNS: readonly RegExp[] = [
  /\befter behov\b/i,
  /\bserviceniveau\b/i,
  /\bkan ikke imødekommes\b/i,
  /\bklage(?:n)? (?:skal )?sendes til\b/i,
  /\binden (?:4|fire) uger\b/i,
  /\bAnkestyrelsen\b/,
  /(?:servicelovens|lov om social service)\s+§\s*\d+/i,
  /§\s*\d+(?:,\s*stk\.\s*\d+)?/,
  /\bhar lagt vægt på\b/i,
  /\bvurdere[rt]?\b[^.]*\bressourcer\b/i,
  /\bsøgt om\b/i,
  /\b(?:\d+|en|to|tre) timer(?:s støtte)? om ugen\b/i,
  /\bhøjst\b[^.]*\btimer\b/i,
  /\bdin (?:mor|far|søster|ægtefælle)\b[^.]*\bhjælpe\b/i,
  /\bfølge[r]? op\b/i,
  /\bmålet med\b/i,
  /\bpartshør/i,
  /\bdin udtalelse\b/i,
  /\bdiagnose\b/i,
  /\bvarig(?:t|e)? nedsat\b/i,
  /\bpersonkreds(?:en)?\b/i,
  /\bbetydelig(?:t)? nedsat funktionsevne\b/i,
  /\bjf\.\s/i,
  /\b(?:VUM|FFB|VAT)\b/,
  /\bophører\b/i,
  /\bnedsættes\b/i,
  /\bikke omfattet af\b/i,
  /\baktindsigt\b/i,
  /\bvenlig hilsen\b/i,
  /\b\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \d{4}\b/i,
]

const SENTENCE = /[^.!?\n]+(?:[.!?]+|$)/g

/** Goes through each paragraph a sentence at a time, as a rule written for textlint by its documentation would. */
function ruleFor(pattern: RegExp): Rule {
  return ({ Syntax, getSource, RuleError, locator, report }) => ({
    [Syntax.Paragraph](node) {
      for (const sentence of getSource(node).matchAll(SENTENCE)) {
        const found = pattern.exec(sentence[0])
        if (found === null) continue
        const from = sentence.index + found.index
        report(node, new RuleError(`“${found[0]}”`, { padding: locator.range([from, from + found[0].length]) }))
      }
    },
  })
}

interface ChosenRule {
  readonly ruleId: string
  readonly rule: unknown
  readonly options: unknown
}

/** So many rules written here, each of which tries one pattern on each sentence: the least a rule can do. */
export function patternRules(count: number): readonly ChosenRule[] {
  return Array.from({ length: count }, (_, index) => ({
    ruleId: `pattern-${index}`,
    rule: ruleFor(PATTERNS[index % PATTERNS.length] ?? /$^/),
    options: true,
  }))
}

/**
 * Rules and a preset that textlint's users install, each as it comes. Left out, though they fit: what asks the network,
 * rules for Japanese, and textlint-rule-stop-words, which alone takes five times as long as all of these.
 */
const PUBLISHED: Readonly<Record<string, unknown>> = {
  '@textlint-rule/textlint-rule-no-invalid-control-character': true,
  '@textlint-rule/textlint-rule-no-unmatched-pair': true,
  '@textlint-rule/textlint-rule-preset-google': true,
  'textlint-rule-apostrophe': true,
  'textlint-rule-diacritics': true,
  'textlint-rule-doubled-spaces': true,
  'textlint-rule-en-max-word-count': true,
  'textlint-rule-max-comma': true,
  'textlint-rule-ng-word': { words: ['serviceniveau', 'efter behov', 'varigt nedsat'] },
  'textlint-rule-no-start-duplicated-conjunction': true,
  'textlint-rule-no-surrogate-pair': true,
  'textlint-rule-no-todo': true,
  'textlint-rule-no-zero-width-spaces': true,
  'textlint-rule-sentence-length': true,
  'textlint-rule-terminology': true,
  'textlint-rule-write-good': true,
}

interface Preset {
  readonly rules: Readonly<Record<string, unknown>>
  readonly rulesConfig: Readonly<Record<string, unknown>>
}

/** A preset counts as the rules in it. */
export function publishedRules(): readonly ChosenRule[] {
  const require = createRequire(import.meta.url)
  return Object.entries(PUBLISHED).flatMap(([name, options]): readonly ChosenRule[] => {
    const loaded: { readonly default?: unknown } = require(name)
    const rule = loaded.default ?? loaded
    if (!isPreset(rule)) return [{ ruleId: name, rule, options }]
    return Object.entries(rule.rules).map(([id, one]) => ({
      ruleId: `${name}/${id}`,
      rule: one,
      options: rule.rulesConfig[id] ?? true,
    }))
  })
}

function isPreset(rule: unknown): rule is Preset {
  return typeof rule === 'object' && rule !== null && 'rules' in rule && 'rulesConfig' in rule
}

/** Checks texts by textlint's kernel in this process. */
export function createTextlint(rules: readonly ChosenRule[]): (text: string) => Promise<number> {
  const require = createRequire(import.meta.url)
  // The kernel is a package of textlint's own; it is found from there.
  const ofTextlint = createRequire(require.resolve('textlint'))
  const { TextlintKernel }: { TextlintKernel: new () => Kernel } = ofTextlint('@textlint/kernel')
  const { default: plugin }: { default: unknown } = ofTextlint('@textlint/textlint-plugin-text')
  const kernel = new TextlintKernel()
  const options = { ext: '.txt', plugins: [{ pluginId: 'text', plugin }], rules }
  return async (text) => (await kernel.lintText(text, options)).messages.length
}
