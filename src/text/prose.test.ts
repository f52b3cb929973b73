import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteSentence, readProse } from './prose.ts'

const sentences = (text: string): readonly string[] => readProse(text).sentences.map((sentence) => sentence.text)

describe('what extraction leaves behind', () => {
  test('a word parted at the line end is one word again', () => {
    expect(
      sentences('Vi har set på din ansøgning om socialpæda-\ngogisk støtte, og den er nu behandlet færdig.'),
    ).toEqual(['Vi har set på din ansøgning om socialpædagogisk støtte, og den er nu behandlet færdig.'])
  })
  test('a hyphen that stands for a word left out is kept', () => {
    expect(sentences('Du får hjælp til både pleje-\nog omsorgsopgaver i hjemmet hver dag hele året.')[0]).toContain(
      'pleje- og omsorgsopgaver',
    )
  })
  test('a page header in the middle of a sentence is passed over, with the line it repeats', () => {
    const text =
      'Vejby Kommune, sag 24/17\n\nVi har vurderet, at du fortsat har brug for den støtte, som du\n\nVejby Kommune, sag 24/17\nSide 2 af 3\n\nhar fået siden sidste år.'
    expect(sentences(text)).toContain(
      'Vi har vurderet, at du fortsat har brug for den støtte, som du har fået siden sidste år.',
    )
    expect(sentences(text)[0]).toBe('Vejby Kommune, sag 24/17')
  })
  test('the first line of a print is read though it ends with the page number', () => {
    expect(
      sentences('UDSKRIFT 11.01.2022 09:14   HJÆLPEMIDLER   SIDE 1 AF 2\n\nDer er truffet afgørelse.')[0],
    ).toContain('11.01.2022')
    expect(
      sentences('BØGELUND KOMMUNE\nUDSKREVET 12-03-2018   SAG 18/2207   SIDE 1\n\nDer er truffet afgørelse.')[1],
    ).toContain('12-03-2018')
    expect(sentences('Vejby Kommune\nSag 18/2207   Side 1 af 2\n\nDer er truffet afgørelse.')[1]).toBe(
      'Der er truffet afgørelse.',
    )
    expect(sentences('Side 1 af 2\n\nDer er truffet afgørelse.')).toEqual(['Der er truffet afgørelse.'])
  })
  test('hard spaces, look-alike letters and curly quotes read as plain ones', () => {
    expect(sentences('Efter § 85 i sеrviceloven får du “støtte”.')).toEqual([
      'Efter § 85 i serviceloven får du "støtte".',
    ])
  })
  test('å written as two characters is one', () => {
    expect(sentences('Du ma\u030a klage.')).toEqual(['Du må klage.'])
  })
  test('a quote gives the original words, header and hyphen and all', () => {
    const text = 'Du kan få hjælp til at handle ind og til at åbne din post hver fre-\ndag eftermiddag. Ring til os.'
    const prose = readProse(text)
    const [first] = prose.sentences
    expect(first).toBeDefined()
    if (first === undefined) return
    expect(quoteSentence(prose, first)).toEqual({
      words: 'Du kan få hjælp til at handle ind og til at åbne din post hver fre-\ndag eftermiddag.',
      from: 0,
      to: 84,
    })
  })
})

test.each([
  ['Du kan få hjælp efter § 85, jf. stk. 1, nr. 2. Vi ringer.', 2],
  ['Det er bl.a. post, indkøb m.v. Vi har talt om det.', 2],
  ['Mødet er den 4. marts 2025 kl. 10. Du må tage en bisidder med.', 2],
  ['Prisen er 1.200 kr. pr. måned. Den betaler kommunen.', 2],
  ['Læge J. Holm har skrevet d. 3. maj. Vi har læst det.', 2],
  ['Er du uenig? Så ring! Vi hjælper.', 3],
  ['Se pkt. 3 og afs. 4 i notatet, dvs. side 2 ff. i bilaget.', 1],
])('%s has %i sentences', (text, count) => {
  expect(sentences(text)).toHaveLength(count)
})

test('bullets are sentences of their own and know what introduces them', () => {
  const prose = readProse('Vi har lagt vægt på:\n• at du selv handler ind\n• at du har en kontaktperson')
  expect(prose.sentences.map(({ text, lead }) => [text, lead?.text ?? null])).toEqual([
    ['Vi har lagt vægt på:', null],
    ['at du selv handler ind', 'Vi har lagt vægt på:'],
    ['at du har en kontaktperson', 'Vi har lagt vægt på:'],
  ])
})

test('LIX counts long words and words a sentence', () => {
  // 10 words, 2 sentences, 2 words over six letters: 5 + 20.
  expect(readProse('Du får din støtte uændret. Bostøtten ringer til dig snart.').readability).toEqual({
    lix: 25,
    words: 10,
    sentences: 2,
    longestSentence: 5,
  })
})

const danish = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Du ',
      'får ',
      '§ 85',
      ', stk. 1',
      '.\n',
      '\n\n',
      '- ',
      '• ',
      'Side 1 af 2\n',
      'socialpæda-\n',
      'jf. ',
      '\u00a0',
      '\u00ad',
      'е',
      '4. marts 2025',
      ' "',
      '\r\n',
      '\t',
      '🙂',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 60 },
)

test('every sentence of any text can be quoted from the original, in order', () => {
  fc.assert(
    fc.property(danish, (parts) => {
      const text = parts.join('')
      const prose = readProse(text)
      let last = 0
      for (const sentence of prose.sentences) {
        const quote = quoteSentence(prose, sentence)
        expect(text.slice(quote.from, quote.to)).toBe(quote.words)
        expect(quote.from).toBeGreaterThanOrEqual(last)
        expect(quote.to).toBeLessThanOrEqual(text.length)
        last = quote.from
      }
    }),
    { numRuns: 500 },
  )
})

test('a line of nothing but capitals is read once, however long it is', () => {
  // What grows as the square of this would not be done today.
  const { blocks } = readProse(`${'KOMMUNE '.repeat(125_000)}\nKære Mette`)
  expect(blocks.map(({ kind }) => kind)).toEqual(['prose', 'line'])
})
