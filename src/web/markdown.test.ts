import { expect, test } from 'vitest'
import { isSafeHref, markdown, withoutTitle } from './markdown.ts'

const show = (source: string): string => markdown(source, { topLevel: 1 }).toString().trim()

test.each([
  ['## Hvorfor\nFordi.', '<h2>Hvorfor</h2>\n<p>Fordi.</p>'],
  ['En linje\nsom fortsætter', '<p>En linje som fortsætter</p>'],
  ['- et\n- to\n  fortsat', '<ul><li>et</li><li>to fortsat</li></ul>'],
  ['1. et\n2. to', '<ol><li>et</li><li>to</li></ol>'],
  ['**fed** og *kursiv* og `kode`', '<p><strong>fed</strong> og <em>kursiv</em> og <code>kode</code></p>'],
  ['[loven](https://www.retsinformation.dk/)', '<p><a href="https://www.retsinformation.dk/">loven</a></p>'],
  ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
])('%j is shown', (source, expected) => {
  expect(show(source)).toBe(expected)
})

test('markup in a README is shown as it is written', () => {
  expect(show('<script>alert(1)</script> **<b>**')).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; <strong>&lt;b&gt;</strong></p>',
  )
})

test('a link can’t be a script', () => {
  expect(show('[klik](javascript:alert(1))')).not.toContain('href')
  expect(['javascript:x', 'data:text/html,x', '//ond.dk', 'JAVASCRIPT:x'].filter(isSafeHref)).toEqual([])
})

test('the title is left to the page', () => {
  expect(withoutTitle('# Titel\n\nTekst')).toBe('\nTekst')
})
