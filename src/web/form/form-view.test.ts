import { expect, test } from 'vitest'
import type { Lang } from '../../base/words.ts'
import type { Field } from './field.ts'
import { formView } from './form-view.ts'

const NEED = { value: 'b1', label: 'at åbne post' }
const KIND = { value: 'a', label: { da: 'Afslag', en: 'Refusal' } }
const question = { label: { da: 'Behov', en: 'Need' }, required: true, options: [NEED, KIND] }

const shown = (lang: Lang, ...fields: readonly Field[]) =>
  formView({
    lang,
    id: 'f',
    action: '/',
    button: { da: 'Gem', en: 'Save' },
    fields,
    values: {},
    errors: [],
    hidden: {},
  }).toString()

test('what someone wrote is marked as Danish in an English form, and only there', () => {
  const select: Field = { ...question, kind: 'select', name: 'valg' }
  const checks: Field = { ...question, kind: 'checks', name: 'kryds' }
  const group: Field = { kind: 'group', legend: { da: 'at åbne post', en: 'at åbne post' }, fields: [] }
  const english = shown('en', select, checks, group)
  expect(english).toContain('<option value="b1" lang="da">at åbne post</option><option value="a">Refusal</option>')
  expect(english).toContain('<label class="form-label" for="f-kryds-0"><span lang="da">at åbne post</span></label>')
  expect(english).toContain('<label class="form-label" for="f-kryds-1">Refusal</label>')
  expect(english).toContain('<legend class="form-label"><span lang="da">at åbne post</span></legend>')
  const [text, area] = (['text', 'area'] as const).map((kind): Field => ({ ...question, kind, name: kind }))
  expect(
    text === undefined || area === undefined ? '' : shown('en', text, area).match(/<(?:input|textarea)[^>]*lang="da"/g),
  ).toHaveLength(2)
  expect(shown('da', select, checks, group)).not.toContain('lang=')
})
