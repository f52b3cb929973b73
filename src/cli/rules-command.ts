import type { Lang, Words } from '../base/words.ts'
import type { HandbookPage } from '../rules/catalogue/handbook.ts'
import { ROOM } from '../web/labels.ts'
import { type Arguments, withSuggestion } from './arguments.ts'
import { EXIT_TROUBLE, type Io } from './io.ts'
import { listNearest } from '../base/nearest.ts'
import { createPaint, type Paint } from './paint.ts'
import type { Parts } from './parts.ts'
import { oneLine } from './plain-line.ts'
import { ruleText } from './rule-text.ts'
import { wrap } from './wrap.ts'

const WIDEST = 88

/** The handbook in the terminal. */
export async function rulesCommand({ operands, lang }: Arguments, io: Io, parts: Parts): Promise<number> {
  const [act, id, ...more] = operands
  const style = {
    lang,
    paint: createPaint({ isTTY: io.isTTY.stdout, env: io.env }),
    width: Math.max(40, Math.min(io.columns ?? WIDEST, WIDEST)),
  }
  if (act === 'list' && id === undefined) {
    const { pages } = await parts.loadHandbook()
    await io.stdout.write(listText(pages, style))
    return 0
  }
  if (act !== 'show' || id === undefined || more.length > 0) return refuse(misused(act), lang, io)

  const handbook = await parts.loadHandbook()
  const page = handbook.pages.find(({ rule }) => rule.id === id)
  if (page === undefined) return refuse(unknownRule(id, handbook.pages), lang, io)
  await io.stdout.write(ruleText(page, await handbook.readReadme(page), style))
  return 0
}

async function refuse(words: Words, lang: Lang, io: Io): Promise<number> {
  await io.stderr.write(`holdbar: ${oneLine(words[lang])}\n`)
  return EXIT_TROUBLE
}

interface Style {
  readonly lang: Lang
  readonly paint: Paint
  readonly width: number
}

function listText(pages: readonly HandbookPage[], { lang, paint, width }: Style): string {
  const blocks = [...new Set(pages.map(({ room }) => room))].map((room) => {
    const rows = pages
      .filter((page) => page.room === room)
      .map(({ rule }) => {
        const checklist = rule.checklist.length === 0 ? '' : ` ${paint('dim', `(${rule.checklist.join(', ')})`)}`
        return [
          `  ${paint('bold', rule.id)}${checklist}`,
          ...wrap(rule.title[lang], width - 4).map((line) => `    ${line}`),
        ].join('\n')
      })
    return [`${paint('bold', ROOM[room][lang])} ${paint('dim', `(${room}: ${rows.length})`)}`, ...rows, ''].join('\n')
  })
  const hint =
    lang === 'da' ? 'Læs en regel: holdbar rules show <regel>' : 'Read a rule: holdbar rules show <rule> --lang en'
  return [...blocks, hint, ''].join('\n')
}

function misused(act: string | undefined): Words {
  const use = {
    da: 'Skriv holdbar rules list eller holdbar rules show <regel>.',
    en: 'Write holdbar rules list or holdbar rules show <rule>.',
  }
  if (act === undefined || act === 'list' || act === 'show') return use
  return withSuggestion({ da: `“rules ${act}” findes ikke.`, en: `There is no “rules ${act}”.` }, act, ['list', 'show'])
}

function unknownRule(id: string, pages: readonly HandbookPage[]): Words {
  const near = listNearest(
    id,
    pages.map(({ rule }) => rule.id),
  )
  const list = near.join(', ')
  return near.length > 0
    ? { da: `Reglen “${id}” findes ikke. Mente du ${list}?`, en: `There is no rule “${id}”. Did you mean ${list}?` }
    : {
        da: `Reglen “${id}” findes ikke. “holdbar rules list” viser dem, der er.`,
        en: `There is no rule “${id}”. “holdbar rules list” shows those there are.`,
      }
}
