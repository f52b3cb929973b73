import { describe, expect, test } from 'vitest'
import { plainDate } from '../../base/date.ts'
import { MUNICIPALITIES } from '../../law/municipality.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { countFacts, type FactDimension } from '../../stages/13-learning/fact-count.ts'
import { FIGURE_TABLES, type FigureTableName } from '../../stages/13-learning/figure-table.ts'
import { figuresOf } from '../../stages/13-learning/figures.ts'
import { figureSection } from './figure-section.ts'
import { figuresCsv } from './figures-csv.ts'
import { tileName } from './tile-map.ts'
import { findingWords } from './finding-words.ts'

/** A country where the share reversed rises with the year, and one municipality lies far out. */
const COUNTRY: readonly DecisionFact[] = MUNICIPALITIES.flatMap(({ code }, place) =>
  Array.from({ length: 40 }, (_, at): DecisionFact => {
    const boardYear = 2020 + (at % 4)
    const isReversed = place === 0 || (at * 7 + place) % 10 < 3 + (at % 4)
    return {
      municipality: code as MunicipalityCode,
      year: boardYear,
      boardYear,
      complained: true,
      outcome: isReversed ? 'hjemvisning' : 'stadfaestelse',
      genvurdering: 'fastholdt',
      ...(isReversed ? { category: 'A', isPartial: at % 5 === 0, carriedOut: true, instructions: [1, 3] } : {}),
      flaws: isReversed ? ['mangelfuldt-oplyst'] : [],
      foreseen: isReversed && at % 2 === 0 ? ['mangelfuldt-oplyst'] : [],
      sources: ['borger'],
      missing: isReversed ? ['udfoerer'] : [],
      requested: at % 3 === 0 ? ['ansoegning', 'andet'] : [],
      days: { oplysning: 30 + at, styrelse: 120 + at },
    }
  }),
)
const count = countFacts(COUNTRY)
const sectionOf = (name: FigureTableName, by: FactDimension) => {
  const parting = name === 'udfaldene' || name === 'alle-udfald' ? 'hver-slags' : 'omgjort'
  const table = figuresOf(count, by, 'ud-af-huset', parting).tables.find((one) => one.name === name)
  if (table === undefined) throw new Error(name)
  return {
    table,
    page: figureSection({
      table,
      by,
      lang: 'da',
      ...(by === 'kommune' ? { mapOn: plainDate('2026-12-31') } : {}),
    }).toString(),
  }
}

describe('a figure', () => {
  test.each(FIGURE_TABLES)(
    '%s has a finding, a definition, a table, and a chart told in words, without style of its own',
    (name) => {
      const { page } = sectionOf(name, 'aar')
      expect(page).toMatch(/<h2>[^<]{10,}<\/h2>/)
      expect(page).toContain('Sådan er det regnet ud')
      expect(page).toContain('<table')
      expect(page).toMatch(/<svg[^>]* role="img"/)
      expect(page).toMatch(/aria-label="[^"]{20,}\./)
      // The policy of the pages would not let it in.
      expect(page).not.toMatch(/<style|\sstyle=/)
      expect(page).not.toContain('NaN')
    },
  )

  test('of rows is set for a narrow screen too, where it is shown as a whole', () => {
    for (const name of ['klageandel', 'mangler', 'dage'] as const) {
      const { page } = sectionOf(name, 'aar')
      expect(page).toMatch(/class="chart-frame chart-wide"[^>]*><svg[^>]* viewBox="0 0 720 /)
      expect(page).toMatch(/class="chart-narrow"><svg[^>]* viewBox="0 0 288 /)
    }
    expect(sectionOf('omgoerelse', 'kommune').page).not.toContain('chart-narrow')
  })

  test('of the country has a tile for each municipality, each a link to its row, with words for its colour', () => {
    const { page } = sectionOf('omgoerelse', 'kommune')
    for (const { code } of MUNICIPALITIES) {
      expect(page).toContain(`href="#kommune-${code}"`)
      expect(page).toContain(`id="kommune-${code}"`)
    }
    expect(page).toContain('▲100')
    expect(page).toMatch(
      /<title>København \(Region Hovedstaden\): 100,0 % \(9\d,\d %–100,0 %\), 40 sager, klart over<\/title>/,
    )
    // And beside the map, for those who come to the tile by keyboard.
    expect(page).toMatch(
      /<text class="tile-said" aria-hidden="true"><tspan[^>]*>København \(Region Hovedstaden\)<\/tspan><tspan[^>]*>100,0 % \(9\d,\d %–100,0 %\)<\/tspan><tspan[^>]*>40 sager, klart over<\/tspan>/,
    )
  })

  test('no two tiles say the same name', () => {
    const names = MUNICIPALITIES.map(({ name }) => tileName(name))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('says of the years what a test allows', () => {
    const { table } = sectionOf('omgoerelse', 'aar')
    expect(findingWords(table, 'aar', 'da')).toMatch(/^Omgørelsesprocenten stiger, fra \d+,\d % i 2020/)
    const few = figuresOf(countFacts(COUNTRY.slice(0, 9)), 'aar', 'intern').tables[0]
    expect(few === undefined ? '' : findingWords(few, 'aar', 'da')).toMatch(/^For få/)
  })

  test('of one that lies far out, and of several, is told in the number they are', () => {
    const told = (...places: readonly number[]) => {
      const facts = COUNTRY.map((fact): DecisionFact => ({
        ...fact,
        outcome: places.some((place) => MUNICIPALITIES[place]?.code === fact.municipality)
          ? 'hjemvisning'
          : 'stadfaestelse',
      }))
      const table = figuresOf(countFacts(facts), 'kommune', 'intern').tables.find(({ name }) => name === 'omgoerelse')
      return table === undefined ? '' : findingWords(table, 'kommune', 'en')
    }
    expect(told(0)).toMatch(/^København lies further/)
    expect(told(0, 1)).toMatch(/ lie further/)
  })

  test('of one reassessment says that it is too few', () => {
    const one = figuresOf(countFacts(COUNTRY.slice(0, 1)), 'aar', 'intern')
    for (const table of one.tables.filter(({ name }) => name === 'genvurdering' || name === 'omgoerelse'))
      expect(findingWords(table, 'aar', 'da')).toBe('For få endnu til at sige noget: 1')
  })

  test('of the longest stage says that it is too few, however many the others have', () => {
    const told = (atBoard: number) => {
      const facts = COUNTRY.slice(0, 30).map((fact, at): DecisionFact => ({
        ...fact,
        days: { oplysning: 20, ...(at < atBoard ? { styrelse: 91 } : {}) },
      }))
      const table = figuresOf(countFacts(facts), 'aar', 'intern').tables.find(({ name }) => name === 'dage')
      return table === undefined ? '' : findingWords(table, 'aar', 'da')
    }
    expect(told(4)).toBe('For få endnu til at sige noget: 4')
    expect(told(10)).toBe('Længst tid: hos Ankestyrelsen, i midten 91 dage')
  })

  test('of the reversed comes to the whole in each table', () => {
    for (const name of ['udfald', 'helt-eller-delvist'] as const) {
      const { rows, columns } = sectionOf(name, 'aar').table
      const shares = rows.map(({ cells }) => cells[columns.indexOf('andel')]).filter((cell) => typeof cell === 'number')
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    }
  })

  test('of nothing says so', () => {
    for (const table of figuresOf(countFacts([]), 'kommune', 'ud-af-huset').tables)
      expect(figureSection({ table, by: 'kommune', lang: 'da' }).toString()).not.toContain('NaN')
  })

  test('is had for a program and for Excel', () => {
    const { table } = sectionOf('omgoerelse', 'aar')
    const machine = figuresCsv(table, 'aar', 'maskine', 'da')
    expect(machine.split('\n')[0]).toBe(
      'kode,navn,behandlet,omgjort,stadfaestet,ikke-behandlet,procent,fra,til,placering',
    )
    expect(machine.split('\n')[1]).toMatch(/^2020,2020,980,\d+,\d+,0,0\.\d+,0\.\d+,0\.\d+,/)
    const excel = figuresCsv(table, 'aar', 'excel', 'da')
    expect(excel.startsWith('\uFEFFKode;år;Behandlet af Ankestyrelsen;')).toBe(true)
    expect(excel).toContain(';klart ')
    expect(excel).toMatch(/\r\n2020;2020;980;\d+;\d+;0;\d+,\d\d;/)
  })
})
