import { describe, expect, it } from 'vitest'
import { extract } from '../src/index'

/** Level and branch of the first attendee's titles. */
function placed(text: string, publishedAt?: string) {
  const [person] = extract(text, { format: 'text', publishedAt }).attendees
  return person?.titles.map(({ level, branch }) => [level, branch])
}

describe('levels and branches of titles', () => {
  it.each([
    ['Dự hội nghị có ông Lê Văn Tám, Chủ tịch UBND thị xã.', [['huyện', 'chính quyền']]],
    ['Dự hội nghị có ông Lê Văn Tám, Chủ tịch UBND xã.', [['xã', 'chính quyền']]],
    [
      'Dự hội nghị có ông Lê Văn Tám, Tỉnh ủy viên, Bí thư Huyện ủy.',
      [
        ['tỉnh', 'đảng'],
        ['huyện', 'đảng'],
      ],
    ],
    ['Dự hội nghị có ông Lê Văn Tám, Bộ trưởng Bộ Y tế.', [['trung ương', 'nhà nước']]],
    ['Dự hội nghị có Đại tá Lê Văn Tám, Chính ủy Bộ CHQS tỉnh.', [['tỉnh', 'quân đội']]],
    ['Dự hội nghị có ông Lê Văn Tám, Trưởng Công an phường.', [['xã', 'công an']]],
    ['Dự hội nghị có ông Lê Văn Tám, Chủ tịch UBND thành phố.', [['tỉnh', 'chính quyền']]],
  ])('%j → %j', (text, expected) => expect(placed(text)).toEqual(expected))

  const CITY = 'Dự hội nghị có ông Lê Văn Tám, Chủ tịch UBND thành phố; đại diện các sở, ngành của tỉnh.'
  it('a bare "thành phố" on a page of a province is a city of the province', () =>
    expect(placed(CITY, '2020-10-17')).toEqual([['huyện', 'chính quyền']]))
  it('there are no such cities after 1 July 2025', () =>
    expect(placed(CITY, '2025-09-17')).toEqual([['tỉnh', 'chính quyền']]))
})
