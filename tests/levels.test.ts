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
    ['Dự hội nghị có ông Lê Văn Tám, Ủy viên Ban Thường vụ Tỉnh ủy.', [['tỉnh', 'đảng']]],
    ['Dự hội nghị có ông Lê Văn Tám, Ủy viên Ban Chấp hành Đảng bộ tỉnh.', [['tỉnh', 'đảng']]],
    ['Dự hội nghị có ông Lê Văn Tám, Giám đốc Sở Kế hoạch và Đầu tư.', [['tỉnh', 'chính quyền']]],
    ['Dự hội nghị có ông Lê Văn Tám, Giám đốc Sở Nông nghiệp và Phát triển nông thôn.', [['tỉnh', 'chính quyền']]],
    ['Dự hội nghị có ông Lê Văn Tám, Ủy viên Trung ương Đảng.', [['trung ương', 'đảng']]],
    ['Dự hội nghị có ông Lê Văn Tám, Trưởng thôn Đông.', [['thôn', 'chính quyền']]],
    ['Dự hội nghị có ông Lê Văn Tám, Bí thư Đảng ủy.', [['xã', 'đảng']]],
    ['Dự hội nghị có Đại tá Lê Văn Tám, Phó Chính ủy Quân khu 5.', [['trung ương', 'quân đội']]],
    ['Dự hội nghị có ông Lê Văn Tám, Hiệu trưởng.', [[null, null]]],
  ])('%j → %j', (text, expected) => expect(placed(text)).toEqual(expected))

  it('shares a body leftwards only where it is of an area', () => {
    const bodies = (text: string) =>
      extract(text, { format: 'text' }).attendees[0]?.titles.map(title => title.organization)
    expect(bodies('Dự có ông Lê Văn Tám, Bí thư, Chủ tịch UBND tỉnh.')).toEqual(['UBND tỉnh', 'UBND tỉnh'])
    expect(bodies('Dự có ông Lê Văn Tám, Phó Hiệu trưởng, Chủ tịch Công đoàn.')).toEqual([null, 'Công đoàn'])
    expect(bodies('Dự có ông Lê Văn Tám, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy.')?.at(1)).toBe('Tỉnh ủy')
    expect(bodies('Dự có ông Lê Văn Tám, Tỉnh ủy viên, Bí thư Huyện ủy.')).toEqual([null, 'Huyện ủy'])
    expect(bodies('Dự có bà Lê Thị Tám, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo Huyện ủy.')).toEqual([
      'Huyện ủy',
      'Ban Tuyên giáo Huyện ủy',
    ])
  })

  it('what is given before ";" opens no list behind it', () =>
    expect(
      extract(
        'Sáng 11/01, Hội Khuyến học tổ chức hội nghị. Năm qua, các cấp hội trao 3.150 suất học bổng; toàn huyện có 18.240/21.300 gia đình học tập.',
        { format: 'text' },
      ).attendees,
    ).toEqual([]))

  const CITY = 'Dự hội nghị có ông Lê Văn Tám, Chủ tịch UBND thành phố; đại diện các sở, ngành của tỉnh.'
  it('a bare "thành phố" on a page of a province is a city of the province', () =>
    expect(placed(CITY, '2020-10-17')).toEqual([['huyện', 'chính quyền']]))
  it('there are no such cities after 1 July 2025', () =>
    expect(placed(CITY, '2025-09-17')).toEqual([['tỉnh', 'chính quyền']]))
})
