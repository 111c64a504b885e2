import { addressAt, rankAt } from '../address'
import { beginsTitle } from '../heads'
import type { Mention } from '../mention'
import { isCapital } from '../shapes'
import { groupOfComrades } from './lists'
import { readNameOfItem } from './naming'
import { adjacent, closeItem, newItem, type Reading } from './reading'

export function readAddress(r: Reading): boolean {
  const address = addressAt(r.body, r.i, r.limit)
  if (!address || (address.calling && beginsTitle(r.body, r.i, r.limit))) return false
  if (address.plural) {
    closeItem(r)
    r.plural = true
    r.shared = []
    r.sharedUntilStop = false
    r.sign = ''
    r.wordsSince = 0
    if (groupOfComrades(r, address.to)) return true
    r.i = address.to
    return true
  }
  const { tokens } = r.body
  const next = tokens[address.to]
  // "Ông: Phạm Văn A", "HT. Thích …"
  const to =
    next && /^[.:;]$/.test(next.fold) && address.to + 1 < r.limit && isCapital(tokens[address.to + 1])
      ? address.to + 1
      : address.to
  if (to >= r.limit) return false
  const item = r.item
  if (item && !item.name && item.honorific === null && item.titles.length > 0 && leadsOn(r, item)) {
    // "Chủ tịch UBND tỉnh ông Nguyễn Văn A"
    item.honorific = address.calling ? null : { from: address.from, to: address.to }
    item.titlesFirst = true
  } else if (item && !item.name && item.titles.length === 0 && item.honorific && adjacent(r, item)) {
    // "đồng chí HT. Thích …", "đại biểu Hòa thượng …": the closer form of address
    item.to = to
  } else {
    newItem(r, address.from, to, 'honorific, name, titles')
    if (!address.calling) r.item!.honorific = { from: address.from, to: address.to }
  }
  if (address.calling && r.item) r.item.from = r.item.from === address.from ? to : r.item.from
  r.item!.to = to
  r.i = to
  readNameOfItem(r, address.calling ? -1 : -2)
  return true
}

/** Whether titles go on to the form of address at hand: "Chủ tịch UBND tỉnh - ông Nguyễn Văn A". */
function leadsOn(r: Reading, item: Mention): boolean {
  if (adjacent(r, item)) return true
  return r.i - item.to <= 1 && !r.plural && (r.sign === '-' || (r.sign === ',' && standsAlone(r, item)))
}

/** "Bí thư Tỉnh ủy, ông A tới dự": titles that nothing governs ("thừa ủy quyền của Bí thư Tỉnh ủy, ông A trao"). */
function standsAlone(r: Reading, item: Mention): boolean {
  const before = r.body.tokens[item.from - 1]
  return (
    !item.absent && (item.from === r.from || before?.kind === 'mark') && item.titles.every(title => !title.collective)
  )
}

export function readRank(r: Reading): boolean {
  const rank = rankAt(r.body, r.i, r.limit)
  if (!rank) return false
  const { tokens } = r.body
  // "Giám đốc Sở Y tế - BSCKII Nguyễn Thị Sương"
  const dashed = r.item && r.item.titles.length > 0 && r.sign === '-' && r.i - r.item.to === 1
  // "Giám đốc Công an tỉnh, Đại tá Nguyễn Văn A"
  const apart = r.item && r.item.titles.length > 0 && r.sign === ',' && r.i - r.item.to === 1 && !r.plural
  const pending = r.item && !r.item.name && (adjacent(r, r.item) || dashed || apart)
  const item = pending ? r.item! : newItem(r, rank.from, rank.to, 'rank, name, titles')
  item.rank = { from: rank.from, to: rank.to }
  if (item.titles.length > 0) item.titlesFirst = true
  r.i = tokens[rank.to]?.fold === '.' ? rank.to + 1 : rank.to
  item.to = r.i
  readNameOfItem(r, -2)
  return true
}
