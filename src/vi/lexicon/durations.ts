// Words around "năm", "tháng", "ngày" and "giờ" that tell a stretch of time ("trong 5 năm") from a date ("9 tháng đầu năm").

/** Before the number: it is a stretch of time. */
export const DURATION_CUES_BEFORE = `
  trong, suốt, sau, sau gần, trước, qua, mỗi, vòng, trong vòng, thời gian, thời hạn, hạn, kéo dài, trải qua, hơn,
  án, tù, phạt, lĩnh, mức án, thi công, thực hiện, cứ, đủ, tối thiểu, thâm niên, công tác, kinh nghiệm, nghỉ, làm
  việc, tập huấn, diễn ra, ròng rã, cách đây, cách nay, huy hiệu, huy hiệu đảng
`

/** After the unit: it is a stretch of time. */
export const DURATION_CUES_AFTER = `
  liên tục, liên tiếp, liền, kể từ, tù, tù giam, trở lên, kinh nghiệm, công tác, xây dựng, thực hiện, thi công, làm
  việc, sau, trước, nữa, một lần, tiếp, đóng
`

/** After the unit: the whole is a stretch of the calendar, which is a date. */
export const NO_DURATION_AFTER = `
  đầu năm, cuối năm, đầu, cuối, năm, đầu tháng, giữa năm, còn lại của năm, đầu tiên của năm, ngày, thành lập, kỷ
  niệm, qua, tới, gần đây, nay, trở lại đây, trở lại
`

/** Before four digits: they are a year. */
export const YEAR_CUES = `
  năm, mùa, vụ, xuân, hè, thu, đông, đến, từ, sau, trước, khóa, giai đoạn, đoạn, kỳ, học, cuối, đầu, giữa, tết, và, của
`
