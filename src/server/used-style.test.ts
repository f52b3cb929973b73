import { describe, expect, test } from 'vitest'
import { loadAssets } from './assets.ts'
import { usedStyle, wordsOf } from './used-style.ts'

const WORDS = wordsOf([`html\`<p class="card \${isOpen ? 'is-open' : ''}"><input class="form-\${kind}">\``])

describe('a style sheet keeps', () => {
  test.each([
    ['a rule for a class that is used', '.card{color:red}', '.card{color:red}'],
    ['a rule for elements', 'p,h1{margin:0}', 'p,h1{margin:0}'],
    ['of a list of selectors those that are used', '.card,.gone p{margin:0}', '.card{margin:0}'],
    ['a class that a choice may give', '.card.is-open{top:0}', '.card.is-open{top:0}'],
    ['a rule for what has not some class', 'ul:not(.gone,.away li){margin:0}', 'ul:not(.gone,.away li){margin:0}'],
    ['a class put together as the page is made', '.form-radio{top:0}', '.form-radio{top:0}'],
    ['the steps of a movement', '@keyframes a{from{top:0}50%{top:1px}}', '@keyframes a{from{top:0}50%{top:1px}}'],
    [
      'what is used on a wide screen',
      '@media (min-width:1px){.card{top:0}.gone{top:0}}',
      '@media (min-width:1px){.card{top:0}}',
    ],
  ])('%s', (_, css, kept) => {
    expect(usedStyle(css, WORDS)).toBe(kept)
  })
  test.each([
    ['a rule for a class that nobody has', '.gone{color:red}'],
    ['a rule where one class of two is nobody’s', '.card .gone{color:red}'],
    ['a condition with nothing left under it', '@media print{.gone{top:0}}'],
  ])('and not %s', (_, css) => {
    expect(usedStyle(css, WORDS)).toBe('')
  })
})

test('the pages get the design system’s rules for what they use, and a third of its size at most', () => {
  const { body } = loadAssets('test').find('css/page.css') ?? { body: Buffer.from('') }
  const css = body.toString()
  for (const used of [
    '.form-checkbox',
    '.form-input',
    '.button-primary',
    '.alert-info',
    '.details-summary',
    '.container',
  ])
    expect(css).toContain(used)
  expect(css).not.toContain('.datepicker')
  expect(body.length).toBeLessThan(72_000)
})
