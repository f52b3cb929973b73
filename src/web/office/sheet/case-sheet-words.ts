import { formatDanish } from '../../../base/date.ts'
import type { DocumentId } from '../../../stages/00-case/case-id.ts'
import { timelinessOf } from '../../../stages/08-complaint/complaint-limit.ts'
import { FILE_ITEMS } from '../../../stages/10-board/board-file.ts'
import type { CasePackage } from '../../../stages/exchange/case-package.ts'
import type { CaseSheet, SheetPaper, SheetSection } from '../../../stages/case-sheet.ts'
import type { SentCase } from '../../../stages/exchange/sent-case.ts'
import { CHANNEL, CONTACT_BETWEEN, FILE_ITEM, FILE_STATE, REASSESSED, TIMELINESS } from '../../appeal-labels.ts'
import { PARTY_ROLE } from '../../case-labels.ts'
import { day, facts, heading, listed, quote, said } from './case-sheet-blocks.ts'
import { committees, hearings } from './case-sheet-hearing.ts'
import { consents, disagreements, information, questions, reviews } from './case-sheet-information.ts'
import { needs } from './case-sheet-needs.ts'

/** The case as paper: what the board reads first, what is there and lacks, each need, what is known, and every document. */
export function caseSheet(told: CasePackage, sender: string): CaseSheet {
  const { case: file, made } = told
  return {
    title: `Klagesag: ${nameOf(told, file.citizen)}`,
    sender,
    caseNumber: file.id,
    day: made,
    isDraft: file.boardFile?.sent === undefined,
    sections: [
      overview(told, sender),
      checklist(file),
      complaints(file),
      needs(file),
      information(file),
      questions(file),
      disagreements(file),
      reviews(file),
      hearings(file, (id) => nameOf(told, id)),
      committees(file),
      consents(file),
      notes(told),
      contacts(file),
    ].filter(({ blocks }) => blocks.length > 0),
    papers: papers(told),
  }
}

const nameOf = ({ people }: CasePackage, id: string): string =>
  people.find((one) => one.id === id)?.name ?? 'Ukendt person'

function overview(told: CasePackage, sender: string): SheetSection {
  const { case: file, people } = told
  const citizen = people.find(({ id }) => id === file.citizen)
  const letter = file.letters.findLast(({ about }) => about === 'afgoerelse')
  return {
    title: 'Overblik',
    blocks: [
      facts(
        ['Borger', nameOf(told, file.citizen)],
        ['CPR-nummer', citizen?.cpr ?? undefined],
        ['Adresse', citizen?.address.join(', ')],
        ['Beskyttelse', citizen?.isProtected === true ? 'Navn og adresse er beskyttet' : undefined],
        ['Død', file.death === undefined ? undefined : `${formatDanish(file.death.on)}. ${file.death.how}`],
        ['Afsender', `${sender} (${told.from})`],
        ['Sagsnummer', file.id],
        ['Område', file.area === 'voksen' ? 'Voksen' : 'Barn'],
        ['Søgt', file.applications.map(({ received }) => formatDanish(received)).join(', ')],
        ['Afgjort', day(file.decision?.on)],
        ['Brevet sendt', day(letter?.sent)],
        ['Brevet kommet frem', letter === undefined ? undefined : (day(letter.delivered) ?? 'Ikke noteret')],
        ['Sendt til Ankestyrelsen', day(file.boardFile?.sent) ?? 'Ikke sendt'],
        ['Modtaget af Ankestyrelsen', day(file.boardFile?.received?.on)],
        ['Ankestyrelsens sagsnummer', file.boardFile?.received?.number],
      ),
      heading('Parter'),
      {
        kind: 'list',
        items: file.parties.map(({ id, role }) => `${nameOf(told, id)}, ${PARTY_ROLE[role].da.toLowerCase()}`),
      },
      ...file.applications.flatMap(({ words }) => [heading('Det søger borgeren om'), quote(words)]),
    ],
  }
}

function checklist({ boardFile, documents }: SentCase): SheetSection {
  const names = new Map(documents.map(({ id, name }) => [id, name]))
  return {
    title: 'Akterne: hvad er med, hvad mangler, og hvorfor',
    blocks: [
      facts(
        ...FILE_ITEMS.map((item) => {
          const line = boardFile?.lines.find((one) => one.item === item)
          const state = line === undefined ? 'Ikke oplyst' : FILE_STATE[line.state].da
          const more =
            line?.state === 'mangler'
              ? `: ${line.why}`
              : line?.state === 'med' && line.documents.length > 0
                ? `: ${line.documents.map((id) => names.get(id) ?? id).join('; ')}`
                : ''
          return [FILE_ITEM[item].da, `${state}${more}`] as const
        }),
      ),
    ],
  }
}

function complaints({ complaints: all, genvurderinger, letters, needs: list }: SentCase): SheetSection {
  const delivered = letters.findLast(({ about }) => about === 'afgoerelse')?.delivered
  const activity = (id: string) => list.find((need) => need.id === id)?.activity ?? id
  return {
    title: 'Klage og genvurdering',
    blocks: all.flatMap((one) => [
      facts(
        ['Modtaget', `${formatDanish(one.received)}, ${CHANNEL[one.channel].da.toLowerCase()}`],
        ['Klagefrist', TIMELINESS[timelinessOf(one, delivered).kind].da],
        ['Gælder', one.contested.length === 0 ? 'hele afgørelsen' : one.contested.map(activity).join('; ')],
        ['Trukket tilbage', day(one.withdrawn)],
        ['Fastholdt', day(one.kept)],
      ),
      quote(one.words),
      ...(one.keptWords === undefined ? [] : [quote(one.keptWords)]),
      ...genvurderinger
        .filter(({ complaint }) => complaint === one.id)
        .flatMap(({ begun, finished, parts }) => [
          heading(
            `Genvurdering, begyndt ${formatDanish(begun)}${finished === undefined ? '' : `, færdig ${formatDanish(finished)}`}`,
          ),
          ...parts.flatMap((part) => [
            said(`${activity(part.need)}: ${REASSESSED[part.kind].da}. ${part.why}`),
            ...listed(
              part.kind === 'fastholdt' ? part.replies.map(({ argument, reply }) => `»${argument}« ${reply}`) : [],
            ),
          ]),
        ]),
    ]),
  }
}

function notes({ case: file }: CasePackage): SheetSection {
  const rows = file.notes
    .toSorted((a, b) => (a.of < b.of ? -1 : 1))
    .map(({ of, text }) => [formatDanish(of), text] as const)
  return { title: 'Notater', blocks: rows.length === 0 ? [] : [facts(...rows)] }
}

function contacts({ boardFile }: SentCase): SheetSection {
  const rows = (boardFile?.contacts ?? []).map(
    ({ on, between, about }) => [`${formatDanish(on)}, ${CONTACT_BETWEEN[between].da.toLowerCase()}`, about] as const,
  )
  const asked = (boardFile?.requests ?? []).map(
    ({ on, asked: words, answer }) =>
      [
        `${formatDanish(on)}, Ankestyrelsen beder om`,
        `${words}${answer === undefined ? '' : ` Svar: ${answer.words}`}`,
      ] as const,
  )
  return {
    title: 'Kontakter med Ankestyrelsen',
    blocks: rows.length + asked.length === 0 ? [] : [facts(...asked, ...rows)],
  }
}

/** In the order of the checklist, then the rest as they came. */
function papers({ case: { boardFile, documents } }: CasePackage): readonly SheetPaper[] {
  const lines = (boardFile?.lines ?? []).flatMap((line) =>
    line.state === 'med'
      ? line.documents.map((id): readonly [DocumentId, string] => [id, FILE_ITEM[line.item].da])
      : [],
  )
  const order = [...new Set([...lines.map(([id]) => id), ...documents.map(({ id }) => id)])]
  return order.flatMap((id) => {
    const document = documents.find((one) => one.id === id)
    const item = lines.find(([one]) => one === id)?.[1] ?? 'Ikke på listen over akter'
    return document === undefined
      ? []
      : [{ document: id, title: document.name, note: `${item}. I sagen siden ${formatDanish(document.on)}.` }]
  })
}
