import { WordSet } from '../../text/words'
import { DURATION_CUES_AFTER, DURATION_CUES_BEFORE, NO_DURATION_AFTER, YEAR_CUES } from '../lexicon/durations'
import { NUMBERED_VERBS } from '../lexicon/numbered'
import { modifierBefore } from './modifier'
import type { Quantity } from './quantity'
import { followsWord, looksLikeYear, namesNoun } from './trap'
import { following, type Line, phrases, preceding, UNITS } from './vocabulary'

/** Why a number with a unit is no quantity after all; the first reason that holds decides. */
interface Doubt {
  name: string
  holds(line: Line, quantity: Quantity): boolean
}

const CERTAIN = new Set(['percent', 'money', 'area', 'length', 'weight', 'volume', 'energy'])
const isCertain = ({ unit }: Quantity) => unit?.known === true && CERTAIN.has(unit.kind)

const WHOLES = new WordSet(['số', 'tổng', 'dân'])
const CUE_BEFORE = preceding(DURATION_CUES_BEFORE)
const CUE_AFTER = following(DURATION_CUES_AFTER)
const NO_CUE_AFTER = following(NO_DURATION_AFTER)
const YEAR_CUE = new WordSet(phrases(YEAR_CUES))

/** "3 năm 6 tháng" */
const continuesInTime = (line: Line, at: number) => UNITS.match(line.tokens, at, line.to)?.value.kind === 'duration'

const endsInParticle = (line: Line, at: number) =>
  [1, 2].some(length => {
    const match = at - length >= line.from ? UNITS.match(line.tokens, at - length, at) : null
    return match?.to === at && match.value.sort === 'none'
  })

/** "cấp 25 giấy chứng nhận": the word before is a verb where a thing is counted. */
const isHandedOut = (line: Line, { unit, from, to }: Quantity) =>
  unit?.known === true &&
  line.tokens[to - 1]!.shape === 'lower' &&
  HANDED.has(line.tokens[from - 1]?.word ?? 0) &&
  (unit.sort === 'noun' || unit.sort === 'classifier')

const HANDED = new WordSet(NUMBERED_VERBS)

const DOUBTS: Doubt[] = [
  // 6/10 · but: 2/3 số hộ
  {
    name: 'nothing is counted',
    holds: (line, { unit, rule, to }) =>
      unit === null && rule !== 'standing' && !(rule === 'ratio' && WHOLES.has(line.tokens[to]?.word ?? 0)),
  },
  {
    name: 'part of a name',
    holds: (line, quantity) =>
      !isCertain(quantity) && followsWord(line, quantity.from) && !modifierBefore(line, quantity.from),
  },
  // từ năm 1975 đến 1986 xã
  {
    name: 'a span of years',
    holds: (_, { rule, min, max, unit }) =>
      rule === 'range' && unit?.kind !== 'money' && looksLikeYear(String(min)) && looksLikeYear(String(max)),
  },
  // Phường 4 tổ chức · khóa 18 đại biểu
  {
    name: 'the number is a name',
    holds: (line, quantity) =>
      quantity.rule !== 'standing' &&
      !isCertain(quantity) &&
      namesNoun(line, quantity.from) &&
      !isHandedOut(line, quantity),
  },
  // vụ Đông Xuân 2019 huyện · năm 2020 xã
  {
    name: 'a year',
    holds(line, quantity) {
      const token = line.tokens[quantity.from]!
      if (isCertain(quantity) || !looksLikeYear(token.fold) || quantity.value !== Number(token.fold)) return false
      const modifier = modifierBefore(line, quantity.from)
      if (modifier && modifier.op !== '=') return false
      const before = line.tokens[quantity.from - 1]
      const isCounting = before?.kind === 'word' && !YEAR_CUE.has(before.word) && endsInParticle(line, quantity.from)
      return !quantity.unit?.known || quantity.unit.sort === 'body' || quantity.from === line.from || !isCounting
    },
  },
  // 6 tháng đầu năm · 9 tháng năm 2019 · 5 năm qua
  {
    name: 'a stretch of the calendar',
    holds: (line, { unit, to }) => unit?.kind === 'duration' && NO_CUE_AFTER.match(line.tokens, to, line.to) !== null,
  },
  // 15 tháng 6 · 6 năm 2019
  {
    name: 'part of a date',
    holds: (line, { unit, to }) =>
      unit?.kind === 'duration' && line.tokens[to]?.kind === 'number' && to < line.to && !continuesInTime(line, to + 1),
  },
  // lúc 19 giờ · 15 ngày
  {
    name: 'a bare stretch of time',
    holds(line, quantity) {
      const { unit, from, to } = quantity
      if (unit?.kind !== 'duration' || unit.unit?.includes('/')) return false
      const op = modifierBefore(line, from)?.op
      // "đúng 19 giờ", "khoảng 7 giờ" are times of day.
      const bounded = op === '>=' || op === '<=' || (op !== undefined && unit.unit !== 'giờ')
      return !bounded && !CUE_BEFORE.match(line.tokens, from, line.from) && !CUE_AFTER.match(line.tokens, to, line.to)
    },
  },
  // hai bên · ba mẹ · Ba Nghị quyết · hai huyện An Phú và Bình Hòa
  {
    name: 'words that count nothing',
    holds(line, { rule, unit, to, value }) {
      if (rule !== 'number in words') return false
      if (!unit?.known) return (value ?? 0) < 1e6
      if (line.tokens[to - 1]!.shape !== 'lower') return true
      return unit.kind === 'duration' || (to < line.to && line.tokens[to]!.shape === 'capital')
    },
  },
]

/** Whether a number with its unit is a quantity where it stands. */
export const isQuantity = (line: Line, quantity: Quantity) => !DOUBTS.some(doubt => doubt.holds(line, quantity))
