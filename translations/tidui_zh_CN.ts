<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Appraisal</name>
    <message>
        <source>%1: no single grade on file</source>
        <translation>%1年：档案无唯一等次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>; %1 years since %2, the first on file</source>
        <translation>；自档案最早的%2年起累计%1年</translation>
    </message>
    <message>
        <source>rounded up</source>
        <translation>进一</translation>
    </message>
    <message>
        <source>rounded to the nearest</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>rounded down</source>
        <translation>舍去小数</translation>
    </message>
    <message>
        <source>%1 who should take part less %2 without grade</source>
        <translation>（应参加考核%1人－不确定等次%2人）</translation>
    </message>
    <message>
        <source>%1 who should take part</source>
        <translation>应参加考核%1人</translation>
    </message>
    <message>
        <source>%1 × %2% = %3, %4: %5</source>
        <translation>%1×%2%＝%3，%4，取%5人</translation>
    </message>
    <message>
        <source>leading member of the organ</source>
        <translation>机关领导成员</translation>
    </message>
    <message>
        <source>%1 months elsewhere</source>
        <translation>在外工作%1个月</translation>
    </message>
    <message>
        <source>%1 days of leave of %2 working days</source>
        <translation>病事假%1天，全年%2个工作日</translation>
    </message>
    <message>
        <source>under investigation at the end of the year</source>
        <translation>年末被立案审查调查尚未结案</translation>
    </message>
    <message>
        <source>refused to take part</source>
        <translation>拒绝参加考核</translation>
    </message>
    <message>
        <source>left %1: %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>recruited %1, probation to %2</source>
        <translation>%1录用，试用期至%2</translation>
    </message>
    <message>
        <source>%1, its date isn&apos;t on file</source>
        <translation>%1，档案无日期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1, for which the rules name no effect on the grade</source>
        <translation>%1，规则库没有其对等次的影响</translation>
    </message>
    <message>
        <source>%1, years running: %2</source>
        <translation>连续%2年%1</translation>
    </message>
    <message>
        <source>%1, years in all: %2</source>
        <translation>累计%2年%1</translation>
    </message>
</context>
<context>
    <name>CadreJson</name>
    <message>
        <source>%1 is not a value of a cadre&apos;s file. Correct its name or its type.</source>
        <translation>%1 不是干部档案中的数据项，请更正其名称或类型。</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位及职务</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Rank held</source>
        <translation>现任职级</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Rank asked about</source>
        <translation>拟晋升职级</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>计算/需月</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>近五年考核</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>Met from</source>
        <translation>符合年月</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>not on file</source>
        <translation>档案无记载</translation>
    </message>
    <message>
        <source>%1, met from %2</source>
        <translation>%1，%2起符合</translation>
    </message>
    <message>
        <source>the conditions aren&apos;t met yet</source>
        <translation>尚未符合条件</translation>
    </message>
    <message>
        <source>%1, met since %2</source>
        <translation>%1（%2起符合）</translation>
    </message>
    <message>
        <source>%1 counted / %2 required</source>
        <translation>计算%1个月，需%2个月</translation>
    </message>
    <message>
        <source>%1 years, born %2</source>
        <translation>%1岁（%2生）</translation>
    </message>
    <message>
        <source>%1 since %2, %3</source>
        <translation>%1，%2起，满%3</translation>
    </message>
    <message>
        <source>%1, since when isn&apos;t on file</source>
        <translation>%1，任职起始年月档案无记载</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，%2起</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>无记载</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1 years %2 months</source>
        <translation>%1年%2个月</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>符合后已等待</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>任职年限</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历学位</translation>
    </message>
    <message>
        <source>Rank held</source>
        <translation>现任职级</translation>
    </message>
    <message>
        <source>Leading post level</source>
        <translation>领导职务层次</translation>
    </message>
    <message>
        <source>Appraisals</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>处分处理</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>任职经历</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>Longest in rank first</source>
        <translation>任现职级时间长者在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>年长者在前</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>符合条件早者在前</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>单位与职务顺序</translation>
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>Ordered by: 1. the month since which the present rank is held, the earlier first; 2. the month of birth, the earlier first; 3. the strokes of the name. What isn&apos;t on file comes last.</source>
        <translation>排序规则：一、任现职级起始年月，早者在前；二、出生年月，早者在前；三、姓名笔画。档案无记载的列后。</translation>
    </message>
    <message>
        <source>Ordered by: 1. the month of birth, the earlier first; 2. the month since which the present rank is held, the earlier first; 3. the strokes of the name. What isn&apos;t on file comes last.</source>
        <translation>排序规则：一、出生年月，早者在前；二、任现职级起始年月，早者在前；三、姓名笔画。档案无记载的列后。</translation>
    </message>
    <message>
        <source>Ordered by: 1. the first day on which the conditions were or will be met, the earlier first; 2. the month since which the present rank is held, the earlier first; 3. the month of birth, the earlier first; 4. the strokes of the name. What isn&apos;t on file comes last.</source>
        <translation>排序规则：一、最早符合条件的日期，早者在前；二、任现职级起始年月，早者在前；三、出生年月，早者在前；四、姓名笔画。档案无记载的列后。</translation>
    </message>
    <message>
        <source>Ordered by: 1. the unit&apos;s place in the tree of units; 2. in office before the others; 3. the place set by hand in the unit; 4. the level of the leading post; 5. chiefs before deputies; 6. the rank; 7. the month since which that level or rank is held; 8. the strokes of the name.</source>
        <translation>排序规则：一、所在单位在机构树中的顺序；二、现职人员在前；三、单位内人工排定的顺序；四、领导职务层次；五、正职先于副职；六、职级；七、任该层次或职级起始年月；八、姓名笔画。</translation>
    </message>
    <message>
        <source>Ordered by the strokes of the name: their number, then their kinds in the order 横竖撇点折, character by character.</source>
        <translation>排序规则：按姓名笔画，逐字先比笔画数，再按笔形横、竖、撇、点、折的顺序比较。</translation>
    </message>
    <message>
        <source>no step leads further</source>
        <translation>无可晋升的上一职级</translation>
    </message>
    <message>
        <source>the records don&apos;t tell since when the conditions are met</source>
        <translation>档案记载不足以确定首次符合的年月</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 (number %2) has the same identity number. Correct one of the two, or remove the double file.</source>
        <translation>与%1（编号 %2）的公民身份号码相同。请更正其中一人，或删除重复的档案。</translation>
    </message>
    <message>
        <source>%1 (number %2) has the same name and month of birth. Make sure that they are two people.</source>
        <translation>与%1（编号 %2）姓名、出生年月相同。请核实是否为两个人。</translation>
    </message>
    <message>
        <source>At %1 the person was younger than %2 years (born %3).</source>
        <translation>%1 时不满 %2 周岁（%3 出生）。</translation>
    </message>
    <message>
        <source>The end %1 lies before the beginning %2.</source>
        <translation>终止时间 %1 早于起始时间 %2。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 晚于今天。</translation>
    </message>
    <message>
        <source>Line %1 of the résumé has no dates.</source>
        <translation>简历第 %1 行没有起止时间。</translation>
    </message>
    <message>
        <source>Line %1 of the résumé has no end, but another follows.</source>
        <translation>简历第 %1 行没有终止时间，但其后还有经历。</translation>
    </message>
    <message>
        <source>The résumé has a gap of %1 months before line %2 (%3 to %4).</source>
        <translation>简历第 %2 行之前有 %1 个月空档（%3 至 %4）。</translation>
    </message>
    <message>
        <source>Line %1 of the résumé begins in %2, before the previous one ends in %3.</source>
        <translation>简历第 %1 行自 %2 开始，早于上一段经历的终止时间 %3。</translation>
    </message>
    <message>
        <source>The last line of the résumé has an end; the present post is left open.</source>
        <translation>简历最后一段已写终止时间；现任职务的终止时间应留空。</translation>
    </message>
    <message>
        <source>The month in which %1 was given is missing; years in rank can&apos;t be counted.</source>
        <translation>%1的任职级时间未填写，无法计算任职级年限。</translation>
    </message>
    <message>
        <source>%1 has no end although %2 follows.</source>
        <translation>%1没有终止时间，但其后已任%2。</translation>
    </message>
    <message>
        <source>%1 ends in %2, after %3 began in %4.</source>
        <translation>%1终止于 %2，晚于%3的起始时间 %4。</translation>
    </message>
    <message>
        <source>The appraisal of %1 is missing; a review of the rank needs it.</source>
        <translation>缺 %1 年度考核结果，职级审核需要该年度结果。</translation>
    </message>
    <message>
        <source>%1 does not fit a %2.</source>
        <translation>称谓“%1”与本人性别“%2”不符。</translation>
    </message>
    <message>
        <source>%1 born %2 does not fit a person born %3.</source>
        <translation>%1出生于 %2，与本人出生于 %3 不合常理。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1未填写。</translation>
    </message>
    <message>
        <source>“%1” is not in the table %2. Statistics will not count it.</source>
        <translation>“%1”不在代码表“%2”中，统计时不会计入。</translation>
    </message>
    <message>
        <source>The identity number must have 18 characters: 17 digits and a digit or X.</source>
        <translation>公民身份号码应为 18 位：前 17 位为数字，末位为数字或 X。</translation>
    </message>
    <message>
        <source>The last character of the identity number should be %1. Compare it with the card.</source>
        <translation>公民身份号码的校验码应为 %1，请与身份证核对。</translation>
    </message>
    <message>
        <source>The identity number holds no possible day of birth.</source>
        <translation>公民身份号码中的出生日期不成立。</translation>
    </message>
    <message>
        <source>The identity number says born %1, the file %2. The file may differ by a decision; check it.</source>
        <translation>身份证号出生年月为 %1，档案为 %2。如系组织认定请保留，否则请核对。</translation>
    </message>
    <message>
        <source>The identity number is that of a %1, the file says %2.</source>
        <translation>公民身份号码对应性别为%1，档案填写为%2。</translation>
    </message>
    <message>
        <source>The identity number begins with no known province.</source>
        <translation>公民身份号码的行政区划代码不在现行省级代码中。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 1975.03.</source>
        <translation>“%1”不是日期，请写成 1975.03 的形式。</translation>
    </message>
    <message>
        <source>Line %1 of the résumé ends in %2, before it begins in %3.</source>
        <translation>简历第 %1 行的终止时间 %2 早于起始时间 %3。</translation>
    </message>
    <message>
        <source>%1 lies before the start of work in %2.</source>
        <translation>%1 早于参加工作时间 %2，请核对。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Sort by official, stroke, pinyin or age.</source>
        <translation>排序方式为 official、stroke、pinyin 或 age。</translation>
    </message>
    <message>
        <source>There is no unit %1.</source>
        <translation>没有机构 %1。</translation>
    </message>
    <message>
        <source>Name a folder that can be written to with --out.</source>
        <translation>请用 --out 给出可写入的文件夹。</translation>
    </message>
    <message>
        <source>Print appointment-form with --out FILE.pdf and, if wanted, --on YYYY-MM-DD.</source>
        <translation>请用 print appointment-form --out 文件.pdf，需要时加 --on YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>%1 is writing to this office. Try again when it is closed.</source>
        <translation>%1 正在写入该单位文件，请在其关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is not the number of a cadre.</source>
        <translation>%1 不是干部编号。</translation>
    </message>
    <message>
        <source>new %1, changed %2, identical %3, ambiguous %4, failed %5</source>
        <translation>新增 %1，有变化 %2，相同 %3，待确认 %4，失败 %5</translation>
    </message>
    <message>
        <source>The file is sound; the audit chain of %1 entries holds.</source>
        <translation>文件完好；%1 条审计记录的校验链完整。</translation>
    </message>
    <message>
        <source>The file is damaged or its audit was changed (entry %1). %2</source>
        <translation>文件损坏，或审计记录被改动（第 %1 条）。%2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 须为 %2 至 %3 的整数。</translation>
    </message>
    <message>
        <source>Makes an office file, empty or with N invented people (20 to 200000); the same seed makes the same people.</source>
        <translation>新建单位文件：空的，或带 N 名虚构人员（20 至 200000）；种子相同，人员相同。</translation>
    </message>
    <message>
        <source>Takes over .lrmx, .lrm, .json and .zip files and folders of them; --dry-run only compares.</source>
        <translation>导入 .lrmx、.lrm、.json、.zip 文件或文件夹；--dry-run 只比较，不写入。</translation>
    </message>
    <message>
        <source>Lists people, found by name, pinyin, initials, identity number or post.</source>
        <translation>列出人员，可按姓名、拼音、首字母、身份证号、职务检索。</translation>
    </message>
    <message>
        <source>Writes the whole file of one cadre; import takes it back.</source>
        <translation>输出一名干部的全部信息，可再用 import 导入。</translation>
    </message>
    <message>
        <source>Writes a form file for each of the named cadres, or for all. Files that exist stay; the new one gets a number.</source>
        <translation>为指定干部或全部干部各导出一个任免表文件；不覆盖已有文件，新文件名加序号。</translation>
    </message>
    <message>
        <source>Prints appointment forms into one PDF; --on is the day at which ages are computed.</source>
        <translation>将干部任免审批表打印为一个 PDF 文件；--on 为计算年龄的日期。</translation>
    </message>
    <message>
        <source>Checks the file&apos;s integrity, the audit chain and everybody&apos;s records. Exit code 1: damage, a warning or an error was found; notes alone give 0.</source>
        <translation>检查文件完整性、审计链和全部人员信息。发现损坏、警告或错误时退出码为 1；只有提示时为 0。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Errors go to stderr. Exit code: 0 done, 1 the check found something, 2 it could not be done.</source>
        <translation>错误信息输出到标准错误。退出码：0 完成，1 检查发现问题，2 未能完成。</translation>
    </message>
    <message>
        <source>There is one argument too many: %1.</source>
        <translation>多余的参数：%1。</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>缺少参数。</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>请给出命令。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written.</source>
        <translation>输出无法写入。</translation>
    </message>
    <message>
        <source>Lists the rules in force on a day, with instrument, article, text and values.</source>
        <translation>列出某日有效的规则：文件、条款、内容和数值。</translation>
    </message>
    <message>
        <source>Names the days of a period of N working days that begins on a day, up to the last.</source>
        <translation>列出自某日起N个工作日的各天，直至最后一天。</translation>
    </message>
    <message>
        <source>--%1 takes a day, as 2026-06-01.</source>
        <translation>--%1 后应为日期，如 2026-06-01。</translation>
    </message>
    <message>
        <source>Name the first day with --from and the working days with --count.</source>
        <translation>请用 --from 写明第一天，用 --count 写明工作日天数。</translation>
    </message>
    <message>
        <source>Says who may be promoted on a day, to a rank or to everybody&apos;s next one, on which article and records, what is missing, and from which month.</source>
        <translation>认定某日谁可以晋升某一职级或各自的上一职级：依据的条款和记录、缺少什么、自哪个月起符合。</translation>
    </message>
    <message>
        <source>Name the day of the question with --on YYYY-MM-DD.</source>
        <translation>请用 --on YYYY-MM-DD 写明认定日期。</translation>
    </message>
    <message>
        <source>On %1 there is no rank %2.</source>
        <translation>%1没有“%2”这一职级。</translation>
    </message>
</context>
<context>
    <name>CodeTable</name>
    <message>
        <source>The code table %1 is wrong at %2.</source>
        <translation>代码表 %1 在 %2 处有误。</translation>
    </message>
</context>
<context>
    <name>Committee</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, promotion to %2 on %3</source>
        <translation>%1晋升%2（%3）</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2起）</translation>
    </message>
    <message>
        <source>Met from %1</source>
        <translation>%1起符合</translation>
    </message>
    <message>
        <source>Waited %1 since %2</source>
        <translation>%2起符合条件，已等待%1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1（拟晋升%2）</translation>
    </message>
    <message>
        <source>age not on file</source>
        <translation>年龄不详</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>no rank on file</source>
        <translation>职级无记载</translation>
    </message>
    <message>
        <source>%1: no quota approved</source>
        <translation>%1：职数未核定</translation>
    </message>
    <message>
        <source>%1: quota %2, held %3, left %4</source>
        <translation>%1：核定职数%2，已用%3，剩余%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The %1 people under review by rank and age, now → if the %2 marked who can step up were promoted.</source>
        <translation>本次认定的%1人按职级和年龄统计：现有 → 已标记且可晋升的%2人晋升后。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Sample office</source>
        <translation>样例单位</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。请检查磁盘空间和目录权限。</translation>
    </message>
    <message>
        <source>Cadre files, ranks and echelons.</source>
        <translation>干部信息、职级与梯次。</translation>
    </message>
    <message>
        <source>Open the sample office.</source>
        <translation>打开样例单位。</translation>
    </message>
    <message>
        <source>The office file to open.</source>
        <translation>要打开的单位文件。</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Saved</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改机构</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>View changed</source>
        <translation>修改视图</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>调整机构</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The photo is not a JPEG, PNG, BMP or GIF image and was left out.</source>
        <translation>照片不是 JPEG、PNG、BMP 或 GIF 图像，没有读入。</translation>
    </message>
    <message>
        <source>The JSON is broken: %1.</source>
        <translation>JSON 有误：%1。</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read.</source>
        <translation>文件超过 20 MB，没有读入。</translation>
    </message>
    <message>
        <source>This is not an LRM file: it does not begin with a quote.</source>
        <translation>这不是 LRM 文件：文件开头不是引号。</translation>
    </message>
    <message>
        <source>An LRM file has 33 fields, this one has %1.</source>
        <translation>LRM 文件应有 33 项，该文件有 %1 项。</translation>
    </message>
    <message>
        <source>The old LRM form cannot hold these characters: %1. Export LRMX instead.</source>
        <translation>旧格式 LRM 无法保存这些字：%1。请改为导出 LRMX。</translation>
    </message>
    <message>
        <source>The file declares a document type, which form files never do; it was not read.</source>
        <translation>文件含有 DOCTYPE 声明，任免表文件不应有此内容，没有读入。</translation>
    </message>
    <message>
        <source>This is not a form file: its root is %1, not Person.</source>
        <translation>这不是任免表文件：根元素是 %1，应为 Person。</translation>
    </message>
    <message>
        <source>The XML is broken (%1). Save the file again with the form editor.</source>
        <translation>XML 已损坏（%1）。请用任免表编辑器重新保存该文件。</translation>
    </message>
    <message>
        <source>%1 is not a date and was kept as text: %2</source>
        <translation>%1 不是日期，已按原文保留：%2</translation>
    </message>
    <message>
        <source>The file has no name in it.</source>
        <translation>文件中没有姓名。</translation>
    </message>
    <message>
        <source>The file had raw &amp; or &lt; signs in its texts and was repaired while reading.</source>
        <translation>文件中的 &amp; 或 &lt; 未转义，读入时已作修复。</translation>
    </message>
    <message>
        <source>The zip can&apos;t be opened. Pack it again.</source>
        <translation>压缩包无法打开，请重新压缩。</translation>
    </message>
    <message>
        <source>The zip holds more than 200 MB or too many files. Unpack it and import the folder.</source>
        <translation>压缩包超过 200 MB 或文件过多，请解压后导入文件夹。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message>
        <source>Only .lrmx, .lrm, .json and .zip files can be imported.</source>
        <translation>只能导入 .lrmx、.lrm、.json 和 .zip 文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or it is larger than 20 MB.</source>
        <translation>文件无法读取，或超过 20 MB。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。请检查路径和权限。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消，已写出的文件保留。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Birthplace</source>
        <translation>出生地</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>第二、第三党派</translation>
    </message>
    <message>
        <source>Party field of the form</source>
        <translation>入党时间文字</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Technical post</source>
        <translation>专业技术职务</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>熟悉专业有何专长</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理类别</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制类型</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Registered as civil servant</source>
        <translation>公务员登记时间</translation>
    </message>
    <message>
        <source>Two years at the grass roots</source>
        <translation>两年以上基层工作经历</translation>
    </message>
    <message>
        <source>Retirement month</source>
        <translation>到龄年月</translation>
    </message>
    <message>
        <source>Age limit before the reform</source>
        <translation>改革前任职年龄界限</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>Rewards and sanctions on the form</source>
        <translation>奖惩情况</translation>
    </message>
    <message>
        <source>Appraisals on the form</source>
        <translation>年度考核结果</translation>
    </message>
    <message>
        <source>Proposed post</source>
        <translation>拟任职务</translation>
    </message>
    <message>
        <source>Post to be removed from</source>
        <translation>拟免职务</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>任免理由</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>呈报单位</translation>
    </message>
    <message>
        <source>Age computed at</source>
        <translation>计算年龄时间</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填表时间</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Order in the unit</source>
        <translation>集体内排序</translation>
    </message>
    <message>
        <source>Pinyin of the name</source>
        <translation>姓名拼音</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Version of the form file</source>
        <translation>任免表文件版本</translation>
    </message>
    <message>
        <source>Unknown elements of the form file</source>
        <translation>任免表文件中未识别的内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>机构名称</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务名称</translation>
    </message>
    <message>
        <source>Leading post</source>
        <translation>是否领导职务</translation>
    </message>
    <message>
        <source>Chief or deputy</source>
        <translation>成员类别</translation>
    </message>
    <message>
        <source>Way of appointment</source>
        <translation>任用方式</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>任职时间</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>任职状态</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>免职时间</translation>
    </message>
    <message>
        <source>Removal document</source>
        <translation>免职文号</translation>
    </message>
    <message>
        <source>Main post</source>
        <translation>主职务</translation>
    </message>
    <message>
        <source>Level of post</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止时间</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Full-time or in-service</source>
        <translation>教育类别</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>School, department, major</source>
        <translation>毕业院校系及专业</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>School of the degree</source>
        <translation>学位授予院校及专业</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>入学时间</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业时间</translation>
    </message>
    <message>
        <source>Degree awarded</source>
        <translation>学位授予时间</translation>
    </message>
    <message>
        <source>On the appointment form</source>
        <translation>任免表输出</translation>
    </message>
    <message>
        <source>Technical title</source>
        <translation>专业技术资格</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>取得时间</translation>
    </message>
    <message>
        <source>How obtained</source>
        <translation>取得途径</translation>
    </message>
    <message>
        <source>Committee or examination</source>
        <translation>评委会或考试名称</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>考核结果</translation>
    </message>
    <message>
        <source>Reason without a result</source>
        <translation>未定等次原因</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励名称</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Approving organ</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>处分（处理）名称</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>批准机关</translation>
    </message>
    <message>
        <source>Influence ends</source>
        <translation>影响期满</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除时间</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Work unit and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Entered the unit</source>
        <translation>进入本单位时间</translation>
    </message>
    <message>
        <source>Way of entry</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>原单位</translation>
    </message>
    <message>
        <source>Former post</source>
        <translation>原职务</translation>
    </message>
    <message>
        <source>Entered the civil service</source>
        <translation>进入公务员队伍时间</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出时间</translation>
    </message>
    <message>
        <source>Way of leaving</source>
        <translation>退出方式</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>调往单位</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Levels of leading posts</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Education and degrees</source>
        <translation>学历学位</translation>
    </message>
    <message>
        <source>Technical titles</source>
        <translation>专业技术资格</translation>
    </message>
    <message>
        <source>Annual appraisals</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>处分处理</translation>
    </message>
    <message>
        <source>Family and relations</source>
        <translation>家庭成员及社会关系</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>进入管理</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>退出管理</translation>
    </message>
    <message>
        <source>Superior unit</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>机构编码</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>机构性质</translation>
    </message>
    <message>
        <source>Level of unit</source>
        <translation>机构级别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Administrative establishment</source>
        <translation>行政编制</translation>
    </message>
    <message>
        <source>Public institution establishment under the civil service law</source>
        <translation>事业编制（参照）</translation>
    </message>
    <message>
        <source>Public institution establishment</source>
        <translation>事业编制（非参照）</translation>
    </message>
    <message>
        <source>Workers&apos; establishment</source>
        <translation>工勤编制</translation>
    </message>
    <message>
        <source>Other establishment</source>
        <translation>其他编制</translation>
    </message>
    <message>
        <source>Chief posts</source>
        <translation>正职领导职数</translation>
    </message>
    <message>
        <source>Deputy posts</source>
        <translation>副职领导职数</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>%1: the text of “%2” does not fit even at the smallest size. Shorten it, or add a page.</source>
        <translation>%1：“%2”一栏用最小字号仍放不下，请压缩文字或另附页。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>打印已取消。</translation>
    </message>
    <message>
        <source>The printer or file can&apos;t be written to.</source>
        <translation>无法写入打印机或文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
    <message>
        <source>The form %1 is wrong at %2.</source>
        <translation>表样 %1 在 %2 处有误。</translation>
    </message>
    <message>
        <source>There is nobody to print. Choose at least one cadre.</source>
        <translation>没有要打印的人员，请至少选择一名干部。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，没有作任何改动。</translation>
    </message>
    <message>
        <source>Another file of this import is about the same person.</source>
        <translation>本次导入中另有文件是同一个人。</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1，%2 人</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已经存在，请换一个文件名。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. Restore it from a backup.</source>
        <translation>%1 已损坏，没有打开。请用备份恢复。</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>The office is open for reading only: %1 is writing to it.</source>
        <translation>单位文件以只读方式打开：%1 正在写入。</translation>
    </message>
    <message>
        <source>The office is open for reading only.</source>
        <translation>单位文件以只读方式打开。</translation>
    </message>
    <message>
        <source>The account %1 may read but not change.</source>
        <translation>账户 %1 只能查看，不能修改。</translation>
    </message>
    <message>
        <source>There is no cadre number %1.</source>
        <translation>没有编号为 %1 的干部。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，没有作任何改动。</translation>
    </message>
    <message>
        <source>A cadre needs a name. Enter the name, then save again.</source>
        <translation>干部必须有姓名。请填写姓名后再保存。</translation>
    </message>
    <message>
        <source>This operation can&apos;t be taken back: the record was changed again afterwards. Take back the later change first.</source>
        <translation>无法撤销这次操作：此后该记录又有修改。请先撤销后来的修改。</translation>
    </message>
    <message>
        <source>This operation can&apos;t be taken back.</source>
        <translation>这次操作不能撤销。</translation>
    </message>
    <message>
        <source>There is no version before this change.</source>
        <translation>这次修改之前没有更早的版本。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>校核已取消。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: other records depend on it. Change or move them first.</source>
        <translation>不能撤销“%1”：其他记录依赖于它，请先修改或移走这些记录。</translation>
    </message>
</context>
<context>
    <name>Promotion</name>
    <message>
        <source>%1 of %2, last barred day %3, its end is on file</source>
        <translation>%2受%1，影响期至%3，已记载解除</translation>
    </message>
    <message>
        <source>%1 of %2, last barred day %3; whether it still weighs is for a person to judge</source>
        <translation>%2受%1，影响期至%3；是否期满影响使用，由人工判断</translation>
    </message>
    <message>
        <source>The influence period of %1 is over</source>
        <translation>%1的影响期已满</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>no influence period on %1</source>
        <translation>%1不在影响期内</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1, its date isn&apos;t on file</source>
        <translation>%1，日期未录入</translation>
    </message>
    <message>
        <source>%1 of %2, for which the rules name no period</source>
        <translation>%2%1，规则没有规定影响期</translation>
    </message>
    <message>
        <source>%1 of %2, last barred day %3</source>
        <translation>%2受%1，影响期至%3</translation>
    </message>
    <message>
        <source>%1 of %2, barred to %3 at least; the exact last day isn&apos;t on file</source>
        <translation>%2受%1，影响期至少到%3，确切期满日未录入</translation>
    </message>
    <message>
        <source>no such grade</source>
        <translation>没有该等次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Under no influence period of a sanction or measure</source>
        <translation>不在诫勉、组织处理或者处分影响期内</translation>
    </message>
    <message>
        <source>no sanction or measure on file</source>
        <translation>没有处分、处理记录</translation>
    </message>
    <message>
        <source>sanctions and measures on file: %1</source>
        <translation>处分、处理记录%1条</translation>
    </message>
    <message>
        <source>Not graded 基本称职 in the last year</source>
        <translation>上一年度考核不是基本称职</translation>
    </message>
    <message>
        <source>Lowered after 不称职</source>
        <translation>考核不称职后已降低职级</translation>
    </message>
    <message>
        <source>a lower rank after the grade</source>
        <translation>考核后降低职级的记录</translation>
    </message>
    <message>
        <source>Under no review or investigation</source>
        <translation>没有正在接受审查调查</translation>
    </message>
    <message>
        <source>Held %1 for the required time</source>
        <translation>任%1达到规定年限</translation>
    </message>
    <message>
        <source>%1 for %2 months</source>
        <translation>任%1满%2个月</translation>
    </message>
    <message>
        <source>no rank on file for %1</source>
        <translation>%1的职级未录入</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 起任%1</translation>
    </message>
    <message>
        <source>a leading post whose level isn&apos;t on file</source>
        <translation>担任领导职务，职务层次未录入</translation>
    </message>
    <message>
        <source>no leading post on file</source>
        <translation>没有领导职务记录</translation>
    </message>
    <message>
        <source>The present rank lies below %1</source>
        <translation>现任职级低于%1</translation>
    </message>
    <message>
        <source>a rank below %1</source>
        <translation>低于%1的职级</translation>
    </message>
    <message>
        <source>In the service of the unit</source>
        <translation>在本单位任职</translation>
    </message>
    <message>
        <source>May be promoted to %1</source>
        <translation>晋升%1</translation>
    </message>
    <message>
        <source>On %1 the rules have no figure for it.</source>
        <translation>%1没有关于此项的规则数值。</translation>
    </message>
    <message>
        <source>There is a rank above the present one</source>
        <translation>现任职级之上还有职级</translation>
    </message>
    <message>
        <source>%1: %2, %3 months shorter</source>
        <translation>%1年%2，缩短%3个月</translation>
    </message>
    <message>
        <source>%1: %2 in the year of promotion, by the local setting not used</source>
        <translation>%1年%2（晋升当年，按本地设定不用于缩短）</translation>
    </message>
    <message>
        <source>%1: %2, the year doesn&apos;t count, %3 months off</source>
        <translation>%1年%2，该年度不计算，扣除%3个月</translation>
    </message>
    <message>
        <source>%1 since %2, %3 whole months to %4</source>
        <translation>%2起任%1，至%4满%3个月</translation>
    </message>
    <message>
        <source>%1 months count (%2 - %3)</source>
        <translation>计算%1个月（%2－%3）</translation>
    </message>
    <message>
        <source>%1 for %2 months (%3 - %4)</source>
        <translation>任%1满%2个月（%3－%4）</translation>
    </message>
    <message>
        <source>%1 since a month that isn&apos;t on file</source>
        <translation>任%1的起始年月未录入</translation>
    </message>
    <message>
        <source>after the conversion of 2019 the years in the old post count too, and they aren&apos;t on file</source>
        <translation>2019年套转后首次晋升，原职务任职年限合并计算，但档案中没有记录</translation>
    </message>
    <message>
        <source>%1: no single grade on file, %2 months off until there is</source>
        <translation>%1年考核等次未录入或者不一致，录入前扣除%2个月</translation>
    </message>
    <message>
        <source>%1: the rule doesn&apos;t name the grade %2, %3 months off</source>
        <translation>%1年考核结论“%2”不在规则所列等次之内，扣除%3个月</translation>
    </message>
    <message>
        <source>no rank besides the leading post</source>
        <translation>任领导职务，没有职级记录</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1，对应最低职级%2</translation>
    </message>
    <message>
        <source>a rank that isn&apos;t the highest</source>
        <translation>不是最高职级</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>认定已取消。</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Records missing</source>
        <translation>资料不足</translation>
    </message>
    <message>
        <source>For a person to judge</source>
        <translation>待人工判断</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>符合</translation>
    </message>
</context>
<context>
    <name>Regulation</name>
    <message>
        <source>each rank needs its equal and its grades.</source>
        <translation>每个职级都应有对应职级和级别。</translation>
    </message>
    <message>
        <source>no ladder has the rank %1.</source>
        <translation>各职级序列中没有“%1”。</translation>
    </message>
    <message>
        <source>there is no provision on %1.</source>
        <translation>没有关于“%1”的条款。</translation>
    </message>
    <message>
        <source>it builds on itself by way of %1.</source>
        <translation>经由“%1”循环引用自身。</translation>
    </message>
    <message>
        <source>The regulation file %1 is wrong at %2: %3</source>
        <translation>法规文件%1的%2有误：%3</translation>
    </message>
    <message>
        <source>there is no field %1.</source>
        <translation>没有“%1”这一字段。</translation>
    </message>
    <message>
        <source>the title or the provisions are missing.</source>
        <translation>缺少标题或者条款。</translation>
    </message>
    <message>
        <source>the program has no rule about %1.</source>
        <translation>程序没有关于“%1”的规则。</translation>
    </message>
    <message>
        <source>the field %1 is missing.</source>
        <translation>缺少字段“%1”。</translation>
    </message>
    <message>
        <source>the mark is none of in-force, unconfirmed, unset, setting.</source>
        <translation>标记应为 in-force、unconfirmed、unset、setting 之一。</translation>
    </message>
    <message>
        <source>terms stand in a provision exactly when it isn&apos;t unset.</source>
        <translation>标记为 unset 的条款没有数值，其他条款必须有数值。</translation>
    </message>
    <message>
        <source>from and to are days, as 2019-06-01.</source>
        <translation>from 和 to 应为日期，如 2019-06-01。</translation>
    </message>
    <message>
        <source>it ends before it begins.</source>
        <translation>失效日期早于生效日期。</translation>
    </message>
    <message>
        <source>another provision on %1 holds on the same days.</source>
        <translation>关于“%1”的另一条款在同一时间有效。</translation>
    </message>
    <message>
        <source>the term %1 is missing or isn&apos;t of its type.</source>
        <translation>数值“%1”缺少或者类型不对。</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>local setting</source>
        <translation>本地设定</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Required: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>On file: %1</source>
        <translation>本人：%1</translation>
    </message>
    <message>
        <source>Met from: %1</source>
        <translation>最早符合：%1</translation>
    </message>
    <message>
        <source>Article: %1 (to be confirmed)</source>
        <translation>依据：%1（待核）</translation>
    </message>
    <message>
        <source>Article: %1</source>
        <translation>依据：%1</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Present rank</source>
        <translation>现职级</translation>
    </message>
    <message>
        <source>In this rank since</source>
        <translation>任现职级时间</translation>
    </message>
    <message>
        <source>Full-time education</source>
        <translation>全日制学历学位</translation>
    </message>
    <message>
        <source>Full-time school and major</source>
        <translation>全日制毕业院校及专业</translation>
    </message>
    <message>
        <source>In-service education</source>
        <translation>在职学历学位</translation>
    </message>
    <message>
        <source>In-service school and major</source>
        <translation>在职毕业院校及专业</translation>
    </message>
    <message>
        <source>Started work</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>In this post since</source>
        <translation>任现职时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Level of post</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>At this level since</source>
        <translation>任现职务层次时间</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>最高学历</translation>
    </message>
    <message>
        <source>Highest degree</source>
        <translation>最高学位</translation>
    </message>
    <message>
        <source>Technical post</source>
        <translation>专业技术职务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>编制类型</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>公民身份号码</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Appraisal missing</source>
        <translation>年度考核缺失</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>日期晚于今天</translation>
    </message>
    <message>
        <source>Date unreadable</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>Identity number twice</source>
        <translation>身份号码重复</translation>
    </message>
    <message>
        <source>Same name and month of birth</source>
        <translation>姓名和出生年月相同</translation>
    </message>
    <message>
        <source>Entry missing</source>
        <translation>必填项缺失</translation>
    </message>
    <message>
        <source>Identity number against birth</source>
        <translation>身份号码与出生日期不符</translation>
    </message>
    <message>
        <source>Check digit of the identity number</source>
        <translation>身份号码校验码错误</translation>
    </message>
    <message>
        <source>Date in the identity number</source>
        <translation>身份号码中的日期错误</translation>
    </message>
    <message>
        <source>Form of the identity number</source>
        <translation>身份号码格式错误</translation>
    </message>
    <message>
        <source>Region of the identity number</source>
        <translation>身份号码地区码错误</translation>
    </message>
    <message>
        <source>Identity number against sex</source>
        <translation>身份号码与性别不符</translation>
    </message>
    <message>
        <source>Joined the Party too young</source>
        <translation>入党年龄偏小</translation>
    </message>
    <message>
        <source>End before beginning</source>
        <translation>止期早于起期</translation>
    </message>
    <message>
        <source>Ranks overlap</source>
        <translation>职级时间重叠</translation>
    </message>
    <message>
        <source>Rank without a beginning</source>
        <translation>职级缺起始时间</translation>
    </message>
    <message>
        <source>Age of a relative</source>
        <translation>家庭成员年龄存疑</translation>
    </message>
    <message>
        <source>Relation against sex</source>
        <translation>称谓与性别不符</translation>
    </message>
    <message>
        <source>Résumé ended</source>
        <translation>简历未延续至今</translation>
    </message>
    <message>
        <source>Gap in the résumé</source>
        <translation>简历时间不连续</translation>
    </message>
    <message>
        <source>Open line inside the résumé</source>
        <translation>简历中间缺止期</translation>
    </message>
    <message>
        <source>Overlap in the résumé</source>
        <translation>简历时间重叠</translation>
    </message>
    <message>
        <source>Résumé line without dates</source>
        <translation>简历行缺起止时间</translation>
    </message>
    <message>
        <source>Not a word of the code table</source>
        <translation>不在代码表中</translation>
    </message>
    <message>
        <source>Started work too young</source>
        <translation>参加工作年龄偏小</translation>
    </message>
    <message>
        <source>Before the start of work</source>
        <translation>早于参加工作时间</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This operation is not on record.</source>
        <translation>没有这次操作的记录。</translation>
    </message>
    <message>
        <source>The office file %1 can&apos;t be opened.</source>
        <translation>无法打开单位文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not an office file, or it is damaged.</source>
        <translation>%1 不是单位文件，或者文件已损坏。</translation>
    </message>
    <message>
        <source>The office file can&apos;t be written or read.</source>
        <translation>单位文件无法读写。</translation>
    </message>
    <message>
        <source>No copy of the office file could be made before its update, so it was left as it is. Free some space beside %1.</source>
        <translation>升级单位文件前无法留存备份，文件未作任何改动。请在 %1 所在磁盘腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Open it with that version; nothing was changed.</source>
        <translation>%1 由更新版本的程序写入，请用新版本打开；文件未作任何改动。</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3, since %4)</source>
        <translation>%1，计算机 %2（进程 %3，自 %4 起）</translation>
    </message>
    <message>
        <source>%1 is from an older version of this program. Open it for writing once, so that it is updated; a copy is kept.</source>
        <translation>%1 由本程序的旧版本写入。请先以可写方式打开一次以完成升级，升级前会保留副本。</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>The working calendar %1 is wrong at %2.</source>
        <translation>工作日历%1的%2有误。</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>第%1个工作日</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>The holidays of %1 are not in the calendar: only weekends are off.</source>
        <translation>日历中没有%1年的节假日安排：只按周末休息计算。</translation>
    </message>
    <message>
        <source>The last day of %1 working days is %2.</source>
        <translation>%1个工作日的最后一天是%2。</translation>
    </message>
</context>
<context>
    <name>tidui::CandidateView</name>
    <message>
        <source>The office has somebody of this &amp;name. Who is it?</source>
        <translation>本单位已有同名人员，请指明是谁(&amp;N)：</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>本单位现有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not decided: leave this file out</source>
        <translation>暂不确定：不导入此件</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>%1, born %2, %3</source>
        <translation>%1，%2 生，%3</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>来件</translation>
    </message>
</context>
<context>
    <name>tidui::ChecksPage</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Progress of the checks</source>
        <translation>校核进度</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新校核(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>程度(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>问题类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>校核结果</translation>
    </message>
    <message>
        <source>Checking every file…</source>
        <translation>正在校核全部干部信息…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 findings, %2 shown. Double click opens the dossier at the field.</source>
        <translation>共 %1 条，显示 %2 条。双击可打开干部信息并定位到该项。</translation>
    </message>
</context>
<context>
    <name>tidui::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Columns of the roster</source>
        <translation>名册的列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>恢复默认(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidui::CommitteeView</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>逐条认定</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>compare the marked</source>
        <translation>比较已标记</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>按结果筛选</translation>
    </message>
    <message>
        <source>order</source>
        <translation>换排序</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>to the list</source>
        <translation>到名单</translation>
    </message>
    <message>
        <source>end the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody is marked.</source>
        <translation>尚未标记人选。</translation>
    </message>
    <message>
        <source>Marked (%1): %2</source>
        <translation>已标记（%1人）：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>This file is gone.</source>
        <translation>该人员档案已不存在。</translation>
    </message>
    <message>
        <source>%1 are marked; two to four can be compared. Space marks and unmarks.</source>
        <translation>已标记%1人；可比较2至4人。按空格键标记或取消标记。</translation>
    </message>
    <message>
        <source>A file is gone.</source>
        <translation>有人员档案已不存在。</translation>
    </message>
    <message>
        <source>Committee&apos;s view — Tidui</source>
        <translation>评委视图 — 梯队</translation>
    </message>
    <message>
        <source>Promotion to everybody&apos;s next rank, as of %1</source>
        <translation>晋升上一级职级资格，截至%1</translation>
    </message>
    <message>
        <source>Promotion to %1, as of %2</source>
        <translation>晋升%1资格，截至%2</translation>
    </message>
    <message>
        <source>Name, pinyin, initials or post</source>
        <translation>姓名、拼音、首字母或职务</translation>
    </message>
    <message>
        <source>Search the candidates</source>
        <translation>查找人选</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Appraisals: the first character of each grade, the earliest year first; — not on file, ？ two that differ.</source>
        <translation>近五年考核：取各年度等次首字，由远及近；—为无记载，？为记载不一致。</translation>
    </message>
</context>
<context>
    <name>tidui::DifferenceTable</name>
    <message>
        <source>Field</source>
        <translation>信息项</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异对照</translation>
    </message>
    <message>
        <source>%1 (tick = take over)</source>
        <translation>%1（勾选=采用）</translation>
    </message>
</context>
<context>
    <name>tidui::DossierContent</name>
    <message>
        <source>Unit of the roster</source>
        <translation>所在机构</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>未分配机构</translation>
    </message>
</context>
<context>
    <name>tidui::DossierPage</name>
    <message>
        <source>Previous person</source>
        <translation>上一人</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一人</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Sections of the dossier</source>
        <translation>档案目录</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>删除照片</translation>
    </message>
    <message>
        <source>aged %1</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2 起）</translation>
    </message>
    <message>
        <source>New cadre</source>
        <translation>新干部</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>The file of %1 has changes that are not saved.</source>
        <translation>%1的信息有改动尚未保存，是否保存？</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>更换照片</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Post and management</source>
        <translation>任职与管理</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>On the appointment form</source>
        <translation>任免表信息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Histor&amp;y…</source>
        <translation>历史(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>tidui::EventTable</name>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>tidui::EventsDialog</name>
    <message>
        <source>&amp;Take this change back</source>
        <translation>撤销此次操作(&amp;T)</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>An import counts as one change. Taking a change back is a change of its own; what was changed again since is not overwritten.</source>
        <translation>一次导入记为一次操作。撤销本身也记为一次操作；之后又有修改的内容不会被覆盖。</translation>
    </message>
    <message>
        <source>Take this back?
%1</source>
        <translation>撤销此次操作？
%1</translation>
    </message>
</context>
<context>
    <name>tidui::FacetPanel</name>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>最高学历</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>管理状态</translation>
    </message>
    <message>
        <source>Years in rank</source>
        <translation>任现职级年限</translation>
    </message>
    <message>
        <source>Level of post</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Not on file</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>tidui::FieldEditor</name>
    <message>
        <source>Down arrow: all words of “%1” (%2)</source>
        <translation>按向下键列出“%1”的全部选项（%2）</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in “%2”: type a whole number, or leave it empty.</source>
        <translation>“%2”不能填写“%1”：请填整数，或留空。</translation>
    </message>
</context>
<context>
    <name>tidui::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>校核结果</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>tidui::HistoryDialog</name>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>&amp;Restore the version before this change</source>
        <translation>恢复到此次修改之前(&amp;R)</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>The file stands as it came with the office; nothing has been changed since.</source>
        <translation>此人信息随单位文件建立，之后没有修改。</translation>
    </message>
    <message>
        <source>The file was made by this entry.</source>
        <translation>此人信息由本次操作建立。</translation>
    </message>
    <message>
        <source>What this entry changed:</source>
        <translation>本次修改的内容：</translation>
    </message>
    <message>
        <source>The file becomes again what it was before this change. The present version stays in the history. Go on?</source>
        <translation>将恢复到此次修改之前的内容，现有内容仍保留在历史中。是否继续？</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>未分配机构</translation>
    </message>
    <message>
        <source>Unit of the roster</source>
        <translation>所在机构</translation>
    </message>
</context>
<context>
    <name>tidui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>未能读取的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>未能读取的原因</translation>
    </message>
    <message>
        <source>People to show</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>People found in the files</source>
        <translation>文件中的人员</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>撤销本次导入(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 identical, %4 ambiguous people; %5 files could not be read. Nothing is written until you press “Import”; it will write %6 people.</source>
        <translation>新增 %1 人，有变化 %2 人，相同 %3 人，待确认 %4 人；%5 个文件未能读取。按“导入”之前不写入任何内容；按下后将写入 %6 人。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Done: %1 people were written as one entry of the record of changes.</source>
        <translation>导入完成：已写入 %1 人，在操作记录中记为一次操作，可整体撤销。</translation>
    </message>
    <message>
        <source>The import was taken back; the office is as it was before.</source>
        <translation>本次导入已撤销，单位信息恢复到导入之前。</translation>
    </message>
</context>
<context>
    <name>tidui::ImportModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>tidui::Job</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tidui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>干部信息</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>校核</translation>
    </message>
    <message>
        <source>&amp;New office file…</source>
        <translation>新建单位文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open an office file…</source>
        <translation>打开单位文件(&amp;O)…</translation>
    </message>
    <message>
        <source>No office is open.</source>
        <translation>尚未打开单位文件。</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>校核（%1）</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>显示 %1 人，共 %2 人</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read-only: %1 has the file open</source>
        <translation>只读：%1 正在使用此文件</translation>
    </message>
    <message>
        <source>Tidui</source>
        <translation>梯队</translation>
    </message>
    <message>
        <source>%1 — Tidui</source>
        <translation>%1 — 梯队</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Form files and zips (*.lrmx *.lrm *.zip *.json);;All files (*)</source>
        <translation>任免表文件和压缩包 (*.lrmx *.lrm *.zip *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>导入文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>&amp;Export LRMX files…</source>
        <translation>导出 LRMX 文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print the appointment form…</source>
        <translation>打印任免审批表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the dossier</source>
        <translation>保存干部信息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>名册(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>干部信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>校核(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filters beside the roster</source>
        <translation>名册筛选栏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Tidui</source>
        <translation>关于梯队(&amp;A)</translation>
    </message>
    <message>
        <source>New office file</source>
        <translation>新建单位文件</translation>
    </message>
    <message>
        <source>Name of the office:</source>
        <translation>单位名称：</translation>
    </message>
    <message>
        <source>Office files (*.tidui)</source>
        <translation>单位文件 (*.tidui)</translation>
    </message>
    <message>
        <source>Open an office file</source>
        <translation>打开单位文件</translation>
    </message>
    <message>
        <source>Export LRMX files into</source>
        <translation>选择 LRMX 文件的导出目录</translation>
    </message>
    <message>
        <source>%1 LRMX files written to %2</source>
        <translation>已导出 %1 个 LRMX 文件到 %2</translation>
    </message>
    <message>
        <source>About Tidui</source>
        <translation>关于梯队</translation>
    </message>
    <message>
        <source>Tidui %1
Cadre files, roster and appointment forms of a personnel office. Everything stays in one file on this machine.
GPL-3.0-or-later</source>
        <translation>梯队 %1
组织人事部门的干部信息、名册和任免审批表。全部数据保存在本机的一个文件中。
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>Nobody is selected. Export all %1 people shown?</source>
        <translation>没有选中人员。是否导出当前名册的全部 %1 人？</translation>
    </message>
    <message>
        <source>Nobody is selected. Print the forms of all %1 people shown?</source>
        <translation>没有选中人员。是否打印当前名册全部 %1 人的任免审批表？</translation>
    </message>
    <message>
        <source>&amp;New cadre</source>
        <translation>新建干部(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the office…</source>
        <translation>删除干部(&amp;V)…</translation>
    </message>
    <message>
        <source>Record of &amp;changes…</source>
        <translation>操作记录(&amp;C)…</translation>
    </message>
    <message>
        <source>Remove from the office</source>
        <translation>删除干部</translation>
    </message>
    <message>
        <source>Remove %1 files from the office? The record of changes can bring them back.</source>
        <translation>是否删除 %1 人的信息？可在操作记录中撤销删除。</translation>
    </message>
    <message>
        <source>Writing LRMX files…</source>
        <translation>正在写出 LRMX 文件……</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>晋升资格</translation>
    </message>
    <message>
        <source>&amp;Eligibility</source>
        <translation>晋升资格(&amp;E)</translation>
    </message>
    <message>
        <source>Committee&apos;s &amp;view</source>
        <translation>评委视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>tidui::PhotoButton</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo: click to choose another</source>
        <translation>照片：单击更换</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片……</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>删除照片</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Photo unreadable</source>
        <translation>照片无法显示</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is no image that can be shown. Take a JPEG or PNG.</source>
        <translation>%1 不是可以显示的图片，请选用 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>Images (*.jpg *.jpeg *.png *.bmp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp)</translation>
    </message>
</context>
<context>
    <name>tidui::PreviewDialog</name>
    <message>
        <source>Appointment form: preview</source>
        <translation>干部任免审批表：打印预览</translation>
    </message>
    <message>
        <source>Pages of the form</source>
        <translation>表格页面</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>打印进度</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>Person shown</source>
        <translation>所示人员</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按各人信息</translation>
    </message>
    <message>
        <source>Classic form</source>
        <translation>通用表样</translation>
    </message>
    <message>
        <source>Form of 2025, with retirement month</source>
        <translation>2025年表样（含到龄时间）</translation>
    </message>
    <message>
        <source>Whole pages</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ages are computed at this day where the file itself states none.</source>
        <translation>本人信息未填“计算年龄时间”的，年龄计算到这一天。</translation>
    </message>
    <message>
        <source>P&amp;erson:</source>
        <translation>人员(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>表样(&amp;F)：</translation>
    </message>
    <message>
        <source>A&amp;ges at:</source>
        <translation>年龄计算至(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Appointment form</source>
        <translation>干部任免审批表</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>已送打印机 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 (%2 pages)</source>
        <translation>%1（%2 页）</translation>
    </message>
    <message>
        <source>… and %1 more remarks</source>
        <translation>……另有 %1 条提示</translation>
    </message>
</context>
<context>
    <name>tidui::ReviewPage</name>
    <message>
        <source>Day of the question</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Rank asked about</source>
        <translation>拟晋升职级</translation>
    </message>
    <message>
        <source>Verdicts to show</source>
        <translation>显示结论</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>认定进度</translation>
    </message>
    <message>
        <source>On &amp;day:</source>
        <translation>认定日期(&amp;D)：</translation>
    </message>
    <message>
        <source>To &amp;rank:</source>
        <translation>拟晋升(&amp;K)：</translation>
    </message>
    <message>
        <source>Ver&amp;dict:</source>
        <translation>结论(&amp;J)：</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>认定结果</translation>
    </message>
    <message>
        <source>Everybody&apos;s next rank</source>
        <translation>各人的上一职级</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, promotion to %2 on %3: %4</source>
        <translation>%1，%3 晋升%2：%4</translation>
    </message>
    <message>
        <source>Unit asked about</source>
        <translation>查询单位</translation>
    </message>
    <message>
        <source>With s&amp;ub-units</source>
        <translation>含下级单位(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>认定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, identity number or post</source>
        <translation>姓名、拼音、首字母、身份证号或职务</translation>
    </message>
    <message>
        <source>Search the people reviewed</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>&amp;Committee&apos;s view (F8)</source>
        <translation>评委视图(&amp;C) F8</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>查找(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>tidui::ReviewText</name>
    <message>
        <source>Reasons</source>
        <translation>认定依据</translation>
    </message>
</context>
<context>
    <name>tidui::RosterPage</name>
    <message>
        <source>Name, pinyin, initials, identity number or post</source>
        <translation>姓名、拼音、首字母、身份证号或职务</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>搜索名册</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Official order</source>
        <translation>机构及职务顺序</translation>
    </message>
    <message>
        <source>Strokes of the surname</source>
        <translation>姓氏笔画</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Age, oldest first</source>
        <translation>年龄（由大到小）</translation>
    </message>
    <message>
        <source>Time in rank, longest first</source>
        <translation>任现职级时间（由长到短）</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>显示列(&amp;L)…</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>With s&amp;ub-units</source>
        <translation>包含下级机构(&amp;U)</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <translation>%1 人（%2%）</translation>
    </message>
    <message>
        <source>Selected: %1 people</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>Shown: %1 people</source>
        <translation>当前 %1 人</translation>
    </message>
    <message>
        <source>Mean age %1    Women %2    University and above %3    Party members %4</source>
        <translation>平均年龄 %1 岁    女 %2    大学及以上 %3    中共党员 %4</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>显示列…</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>打开干部信息(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print the appointment form…</source>
        <translation>打印任免审批表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export LRMX files…</source>
        <translation>导出 LRMX 文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>删除视图(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>&amp;Move to a unit…</source>
        <translation>调整机构(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the office…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;New unit here…</source>
        <translation>新建下级机构(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit the unit…</source>
        <translation>修改机构(&amp;E)…</translation>
    </message>
    <message>
        <source>Move to a unit</source>
        <translation>调整机构</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation>机构：</translation>
    </message>
    <message>
        <source>%1 people to %2</source>
        <translation>%1 人调整到 %2</translation>
    </message>
    <message>
        <source>Nobody fits the search and the filters.</source>
        <translation>没有符合检索和筛选条件的人员。</translation>
    </message>
    <message>
        <source>Nobody is in this office yet.
Import form files (Ctrl+I, or drop them here), or make a new cadre (Ctrl+Shift+N).</source>
        <translation>本单位还没有人员。
请导入任免表文件（Ctrl+I，或将文件拖到此处），或新建干部（Ctrl+Shift+N）。</translation>
    </message>
</context>
<context>
    <name>tidui::SetSection</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a record to “%1”</source>
        <translation>在“%1”中添加一条</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the record from “%1”</source>
        <translation>从“%1”中删除此条</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the record up</source>
        <translation>此条上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the record down</source>
        <translation>此条下移</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Move in “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
</context>
<context>
    <name>tidui::UnitDialog</name>
    <message>
        <source>Unit: %1</source>
        <translation>机构：%1</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建机构</translation>
    </message>
    <message>
        <source>None: at the top</source>
        <translation>无（顶级机构）</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>请填写机构名称。</translation>
    </message>
    <message>
        <source>Type whole numbers in: %1</source>
        <translation>以下各项请填整数：%1</translation>
    </message>
</context>
<context>
    <name>tidui::UnitTree</name>
    <message>
        <source>Units</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>未归入机构</translation>
    </message>
</context>
</TS>
