import { testLetterRule } from '../../testing.ts'
import { examples } from './examples.ts'
import { retteLov } from './rule.ts'

testLetterRule(retteLov, examples)
