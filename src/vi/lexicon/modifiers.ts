// Words that bound or soften a number, before or after it, and the words around a change. Seen on provincial portals.

/** Before the number → how the value is bounded. */
export const MODIFIERS_BEFORE = {
  '>=': `
    trên, hơn, vượt, vượt quá, vượt mức, vượt trên, ít nhất, ít nhất có, tối thiểu, tối thiểu có, từ, không dưới, không ít hơn, không thấp hơn,
    không nhỏ hơn, cao hơn, nhiều hơn, lớn hơn, quá, khoảng hơn, khoảng trên, ước trên, ước hơn, ước khoảng hơn, ước
    tính hơn, ước tính trên, ước đạt trên, ước đạt hơn, lên tới hơn, lên đến hơn, tới hơn, đến hơn, tới trên, đến
    trên, >, ≥, >=
  `,
  '<=': `
    dưới, không quá, tối đa, chưa đến, chưa tới, chưa quá, nhiều nhất, không vượt quá, không tới, không đến, không
    cao hơn, không hơn, không lớn hơn, thấp hơn, ít hơn, kém hơn, nhỏ hơn, <, ≤, <=
  `,
  '≈': `
    gần, khoảng, khoảng gần, xấp xỉ, ước, ước khoảng, ước tính, ước tính khoảng, ước chừng, chừng, cỡ, trên dưới,
    ngót, ngót nghét, tầm, tầm khoảng, khoảng chừng, ước gần, đến gần, tới gần, lên tới gần, lên đến gần, lên tới
    khoảng, lên đến khoảng, ước đạt khoảng, ước đạt gần, ~, khoảng từ, dự kiến khoảng, khoảng chừng từ
  `,
  '=': `
    tròn, đúng, tới, đến, lên tới, lên đến, đủ, chẵn
  `,
} as const

/** "đến", "tới" before people and places say where something goes ("trao quà tới 20 hộ") unless one of these is before. */
export const REACHED = `
  đạt, lên, tăng, giảm, xuống, có, còn, chiếm, gấp, thu hút, đã, cao, dài, rộng, kéo dài, lại, bằng
`

/** "từ" before a number is its lower bound behind one of these: "tỷ lệ đạt từ 40%". */
export const LEVELLED = `
  đạt, cao
`

/** Words behind a number that make "từ" before it where something began: "đạt từ 5% năm 2015 lên 7%". */
export const WENT_ON = `
  lên, xuống, đến, tới, còn, thành, sang
`

/** Words that say where a sum belongs: "388 nghìn" alone is money only beside one of them. */
export const MONEY_CUES = `
  đồng, giá, tiền, phí, vốn, thu, chi, bán, mua, lương, nộp, phạt, doanh, quỹ, hỗ trợ, ủng hộ, trị giá, vnđ, thưởng,
  ngân sách, đóng, trả, thuê, lãi, vay, nợ
`

/** Compounds with one of those words in them that speak of no money: "đồng chí", "thu hút". */
export const NOT_MONEY = `
  đồng chí, đồng bào, đồng thời, đồng hành, đồng bộ, đồng tình, đồng thuận, đồng ý, đồng bằng, đồng đội, đồng ruộng,
  đồng đều, đồng nghiệp, cánh đồng, hội đồng, cộng đồng, hợp đồng, tương đồng, bất đồng, chi bộ, chi hội,
  chi đoàn, chi ủy, chi cục, chi nhánh, chi tiết, chi phối, thu hút, thu hoạch, thu gom, thu hồi, thu thập, mùa thu,
  đánh giá, bán trú, bán kính, trả lời, đóng quân, lương thực, quỹ đất, tiền thân, tiền đề, tiền phong
`

/** After the unit or the counted noun. */
export const MODIFIERS_AFTER = {
  '>=': `
    trở lên, đổ lên, và hơn nữa
  `,
  '<=': `
    trở xuống, trở lại, đổ xuống
  `,
} as const

/** Verbs right before a number that make it a difference, not a level. */
export const CHANGES = {
  up: `
    tăng, tăng thêm, tăng hơn, tăng trưởng, gấp, tăng gấp, vượt, cao hơn, nhiều hơn, lớn hơn, tăng bình quân, ước
    tăng
  `,
  down: `
    giảm, giảm bớt, giảm được, giảm hơn, thấp hơn, ít hơn, kém hơn, nhỏ hơn, cắt giảm, hụt, giảm bình quân, ước giảm
  `,
} as const

/** Openers of what a figure is compared with; "so cùng kỳ" lacks its "với". */
export const COMPARISONS = `
  so với, so, hơn so với
`

/** What a percentage is reached of: "đạt 102% kế hoạch". */
export const TARGETS = `
  kế hoạch, dự toán, chỉ tiêu, nghị quyết, mục tiêu, cùng kỳ, định mức, kh, kế hoạch năm, dự toán năm, chỉ tiêu năm,
  nghị quyết năm
`

/** Words that end what a figure is compared with. */
export const BASE_ENDS = `
  và, đạt, bằng, nhưng, trong, do, là, đã, tăng, giảm, thì, còn, với
`

/** Words between what is measured and its number; they belong to neither: "thu ngân sách ước đạt 3.142 tỷ đồng". */
export const LINKS = `
  đạt, đạt được, chiếm, là, có, còn, giảm, tăng, lên, xuống, được, bằng, ước, thêm, mức, ở, ở mức, với, từ, đến,
  tới, gồm, hơn, vượt, đã, chỉ, cả, gấp, hiện có, hiện, đến nay, gia tăng, cho, lại, ước tính, dự kiến, khoảng, đều, thực
  hiện, sẽ, xấp xỉ, tương đương, cao, thấp, ngoài, dài, rộng, hàng năm, hằng năm, mỗi năm, cả năm, hàng tháng, hằng
  tháng
`

/** What is measured by its name, though its last word is a link elsewhere: "chiều dài 17,8 km". */
export const DIMENSIONS = `
  chiều dài, chiều rộng, chiều cao, bề dài, bề rộng, bề cao, độ dài, độ rộng, độ cao
`

/** Verbs that end in a link; who does so is not measured: "các đơn vị phát hiện 12 vụ". */
export const AGENT_VERBS = `
  phát hiện
`

/** Compounds that begin with a word before which what is measured ends elsewhere: "tổng sản phẩm trong nước". */
export const KEPT = `
  trong nước, còn lại, có công, theo giá so sánh, theo giá hiện hành
`

/** Branches of the economy: in a list of them no comma and no dash parts clauses. */
export const SECTORS = `
  nông, lâm, ngư, nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp, thủy sản, thủy hải sản, công nghiệp, tiểu thủ công
  nghiệp, thủ công nghiệp, xây dựng, thương mại, dịch vụ, du lịch, vận tải, kho bãi, viễn thông, nông lâm nghiệp
`

/** Words of a period that stands between what is measured and its number. */
export const PERIOD_WORDS = `
  năm, tháng, quý, ngày, tuần, đầu, cuối, nay, i, ii, iii, iv
`

/** Words that open such a period: "doanh số cho vay trong 6 tháng đầu năm". */
export const PERIOD_OPENERS = `
  trong, của, đến, tới, đến hết, tính đến, tính đến hết, cả, vào, đến cuối
`

/** Words before a stretch of time that nothing is measured by: "sau 10 năm", "qua hơn 2 năm". */
export const SPAN_OPENERS = `
  sau, qua, trải qua, suốt, trong suốt, trong vòng, trước, cách đây
`

/** Words before what is measured: the noun phrase begins after them. */
export const BEFORE_MEASURED = `
  với, đó, nay, này, năm, tháng, quý, ngày, để, khi, mà, trong, tại, từ, đến, có, được, đã, sẽ, là, đạt, giúp, theo,
  nhưng, thì, nên, vì, do, còn, hơn
`
