import { describe, expect, test } from 'vitest'
import { makePdf, putLines } from '../../../test/files/make-pdf.ts'
import type { Put } from '../../../test/files/make-pdf.ts'
import { readDocument } from './read-document.ts'

async function textOf(...pages: readonly (readonly Put[])[]): Promise<string> {
  const read = await readDocument(makePdf(pages), 'brev.pdf')
  if (!read.ok) throw new Error(read.error.kind)
  return read.value.text
}

const BODY = [
  'Du søgte den 3. januar 2024 om socialpædagogisk støtte efter servicelovens',
  '§ 85. Vi har foretaget en konkret og individuel vurdering af din sags-',
  'behandling og har lagt vægt på, hvad du selv har fortalt.',
]

const ADDRESS = ['Mette Hansen', 'Egevej 4, 2. tv.', '4000 Egeby']
const SENDER = ['Egeby Kommune', 'Socialafdelingen', 'Dato: 12. marts 2024', 'Sagsnr.: 24/1234']

describe('a letter head in two columns', () => {
  const expected = [ADDRESS.join('\n'), SENDER.join('\n'), BODY.join('\n')].join('\n\n')

  test.each([
    ['on the same lines', 780],
    ['half a line higher', 787],
    ['a little lower', 776],
  ])('is read left block first: %s', async (_, y) => {
    expect(
      await textOf([...putLines(ADDRESS), ...putLines(SENDER, { x: 380, y }), ...putLines(BODY, { y: 640 })]),
    ).toBe(expected)
  })

  test('is read line by line where the left side names what is on the right', async () => {
    const labels = putLines(['Dato', 'Sagsnr.', 'Sagsbehandler'], { x: 70 })
    const values = putLines(['12. marts 2024', '24/1234', 'Lis Holm'], { x: 200 })
    expect(await textOf([...labels, ...values, ...putLines(BODY, { y: 640 })])).toContain(
      'Dato   12. marts 2024\nSagsnr.   24/1234\nSagsbehandler   Lis Holm',
    )
  })
})

describe('the body', () => {
  test('keeps line ends and hyphens, and has a blank line between paragraphs', async () => {
    const text = await textOf([...putLines(BODY, { y: 700 }), ...putLines(['Venlig hilsen'], { y: 640 })])
    expect(text).toBe(`${BODY.join('\n')}\n\nVenlig hilsen`)
  })

  test('keeps a heading in larger letters apart', async () => {
    const heading = { text: 'Begrundelse', x: 70, y: 716, size: 15 }
    expect(await textOf([heading, ...putLines(BODY, { y: 700 })])).toBe(`Begrundelse\n\n${BODY.join('\n')}`)
  })

  test('keeps double-spaced lines together', async () => {
    const text = await textOf([...putLines(BODY, { y: 700, step: 24 }), ...putLines(BODY, { y: 600, step: 24 })])
    expect(text).toBe(`${BODY.join('\n')}\n\n${BODY.join('\n')}`)
  })

  test('joins words set one by one and a bullet far from its words', async () => {
    const words = [
      { text: '•', x: 70, y: 700 },
      { text: 'du', x: 106, y: 700 },
      { text: 'køber', x: 121, y: 700 },
      { text: 'ind', x: 153, y: 700 },
    ]
    expect(await textOf(words)).toBe('• du køber ind')
  })

  test('reads a raised footnote mark on its line', async () => {
    const marked = [
      { text: 'efter serviceloven', x: 70, y: 700 },
      { text: '1', x: 156.5, y: 704, size: 6 },
      { text: 'og praksis', x: 163, y: 700 },
    ]
    expect(await textOf(marked)).toBe('efter serviceloven1 og praksis')
  })

  test('reads a table row by row', async () => {
    const table = [
      ...putLines(['Ydelse', 'Personlig pleje', 'Rengøring'], { x: 70, y: 600 }),
      ...putLines(['Omfang', '2 timer', '45 minutter'], { x: 300, y: 600 }),
    ]
    expect(await textOf([...putLines(BODY, { y: 700 }), ...table])).toContain(
      'Ydelse   Omfang\nPersonlig pleje   2 timer\nRengøring   45 minutter',
    )
  })

  test('reads a cell of several lines as one piece', async () => {
    const table = [
      { text: 'Formål', x: 70, y: 600 },
      { text: 'Modtagere', x: 70, y: 572 },
      ...putLines(['Hjælpen skal sikre, at', 'borgeren kan selv.', 'Voksne med nedsat', 'funktionsevne.'], {
        x: 300,
        y: 600,
      }),
    ]
    expect(await textOf([...putLines(BODY, { y: 700 }), ...table])).toContain(
      'Formål\nHjælpen skal sikre, at\nborgeren kan selv.\nModtagere\nVoksne med nedsat\nfunktionsevne.',
    )
  })

  test('reads columns of running text one after the other', async () => {
    const left = [
      'Støtten skal hjælpe den enkelte',
      'til at leve et selvstændigt liv',
      'på egne præmisser og udvikle',
      'sine evner sammen med andre',
      'i det omfang det er muligt.',
    ]
    const right = [
      'Bevillingen gives for et år ad',
      'gangen og følges op af den',
      'sagsbehandler som kender dig',
      'og som taler med dig om hvad',
      'der skal ske herefter.',
    ]
    const text = await textOf([
      ...putLines(BODY, { y: 700 }),
      ...putLines(left, { x: 70, y: 600 }),
      ...putLines(right, { x: 310, y: 600 }),
    ])
    expect(text).toContain([...left, ...right].join('\n'))
  })
})

describe('pages', () => {
  test('a page break is a form feed', async () => {
    expect(await textOf(putLines(['Første side.']), putLines(['Anden side.']))).toBe('Første side.\n\n\f\nAnden side.')
  })

  test('a sentence is not torn by running lines and page numbers', async () => {
    const edges = (number: number): Put[] => [
      { text: 'Egeby Kommune, sag 24/1234', x: 70, y: 810 },
      { text: 'Rådhuset, Torvet 1, 4000 Egeby', x: 70, y: 40 },
      { text: `Side ${number} af 2`, x: 480, y: 40 },
    ]
    const text = await textOf(
      [...edges(1), ...putLines(['Vi har lagt vægt på, at du selv'], { y: 700 })],
      [...edges(2), ...putLines(['klarer dine indkøb.'], { y: 700 })],
    )
    expect(text).toBe(
      'Egeby Kommune, sag 24/1234\n\nVi har lagt vægt på, at du selv\nklarer dine indkøb.\n\nRådhuset, Torvet 1, 4000 Egeby   Side 2 af 2',
    )
  })
})
