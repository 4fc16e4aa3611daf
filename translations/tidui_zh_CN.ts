<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Anchor</name>
    <message>
        <source>This is not an anchor code, or it was mistyped. Compare it with the paper: a number, five groups of four characters and a last one.</source>
        <translation>审计锚码输入有误。请与纸质凭据核对：条数、五组各四位字符、末位校验字符。</translation>
    </message>
    <message>
        <source>This account may not read the audit.</source>
        <translation>该账户无权查看审计记录。</translation>
    </message>
    <message>
        <source>The audit chain is broken, so an anchor of it would prove nothing. %1</source>
        <translation>审计链已断裂，为其生成锚码没有意义。%1</translation>
    </message>
    <message>
        <source>The audit holds: the first %1 entries are those of the paper; %2 were added since.</source>
        <translation>审计记录完好：前%1条与纸质凭据一致，此后新增%2条。</translation>
    </message>
    <message>
        <source>The audit was rewritten: the entries up to %1 are not those of the paper.</source>
        <translation>审计记录被改写：截至第%1条与纸质凭据不一致。</translation>
    </message>
    <message>
        <source>Audit entries are missing: the paper knows %1 entries.</source>
        <translation>审计记录有缺失：纸质凭据载明%1条。</translation>
    </message>
</context>
<context>
    <name>AppointmentPreview</name>
    <message>
        <source>Appointment form</source>
        <translation>干部任免审批表</translation>
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
        <source>Ages are computed at this day where the file itself states none.</source>
        <translation>本人信息未填“计算年龄时间”的，年龄计算到这一天。</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>表样(&amp;F)：</translation>
    </message>
    <message>
        <source>A&amp;ges at:</source>
        <translation>年龄计算至(&amp;G)：</translation>
    </message>
</context>
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
    <message>
        <source>The grade given where the person worked</source>
        <translation>当年实际工作地方（单位）给予的考核等次</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>no grade decided</source>
        <translation>尚未确定等次</translation>
    </message>
    <message>
        <source>No grade only where a rule says so</source>
        <translation>没有规定的情形，不得不确定等次</translation>
    </message>
    <message>
        <source>no grade, and no circumstance on file for it</source>
        <translation>不确定等次，但档案中没有相应情形</translation>
    </message>
    <message>
        <source>%1 isn&apos;t open to the person</source>
        <translation>该人员不能确定为%1等次</translation>
    </message>
    <message>
        <source>the rule brings %1, decided was %2</source>
        <translation>按规定应为%1，实际确定为%2</translation>
    </message>
    <message>
        <source>no notice entered</source>
        <translation>未填写通知</translation>
    </message>
    <message>
        <source>takes part without a grade, decided was %1</source>
        <translation>参加考核、不确定等次的人员，却确定为%1</translation>
    </message>
    <message>
        <source>no regular appraisals on record</source>
        <translation>没有平时考核记录</translation>
    </message>
    <message>
        <source>%1 in at least %2% of the periods</source>
        <translation>%1的周期数不少于全部周期的%2%</translation>
    </message>
    <message>
        <source>%1 in at most %2% of the periods</source>
        <translation>%1的周期数不超过全部周期的%2%</translation>
    </message>
    <message>
        <source>%1 of %2 periods: %3</source>
        <translation>%2个周期中有%1个：%3</translation>
    </message>
    <message>
        <source>An objection is reviewed</source>
        <translation>复核申请应当作出复核决定</translation>
    </message>
    <message>
        <source>objected on %1, not reviewed</source>
        <translation>%1申请复核，尚未作出复核决定</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1: at most %2; %3</source>
        <translation>%1：不超过%2名；%3</translation>
    </message>
    <message>
        <source>%1: %2 graded excellent</source>
        <translation>%1：优秀%2名</translation>
    </message>
    <message>
        <source>; the document that agrees to the higher share is missing</source>
        <translation>；缺少同意提高比例的文件</translation>
    </message>
    <message>
        <source>the days of the publicity aren&apos;t entered</source>
        <translation>未填写公示日期</translation>
    </message>
    <message>
        <source>%1 working days from %2: to %3</source>
        <translation>自%2起%1个工作日，至%3</translation>
    </message>
    <message>
        <source>published from %1 to %2</source>
        <translation>%1至%2公示</translation>
    </message>
    <message>
        <source>published from %1</source>
        <translation>%1起公示</translation>
    </message>
    <message>
        <source>Everybody who takes part is in a scope of its own cap</source>
        <translation>参加考核的人员都属于一个优秀名额核定范围</translation>
    </message>
    <message>
        <source>in none: %1</source>
        <translation>不在任何范围：%1</translation>
    </message>
    <message>
        <source>The document that decides the results</source>
        <translation>确定考核结果的文件</translation>
    </message>
    <message>
        <source>%1 months less</source>
        <translation>缩短%1个月</translation>
    </message>
    <message>
        <source>a grade for every year</source>
        <translation>每个年度都有考核结果</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>nobody shown is called %1</source>
        <translation>所列人员中没有“%1”</translation>
    </message>
    <message>
        <source>%1 people are called %2: enter theirs by hand</source>
        <translation>有%1人名为“%2”，请逐人填写</translation>
    </message>
    <message>
        <source>there are no more people in the list</source>
        <translation>列表中没有更多的人员</translation>
    </message>
    <message>
        <source>more cells than the year has periods</source>
        <translation>单元格多于全年的周期数</translation>
    </message>
    <message>
        <source>“%1” is no grade: 好, 较好, 一般 or 较差</source>
        <translation>“%1”不是平时考核等次（好、较好、一般、较差）</translation>
    </message>
    <message>
        <source>the category of the person isn&apos;t on file: a civil servant or not</source>
        <translation>档案中没有人员类别，不能判断是否为公务员</translation>
    </message>
    <message>
        <source>came %1: %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>AppraisalOffice</name>
    <message>
        <source>and %1 more</source>
        <translation>等共%1项</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be closed yet:
%2</source>
        <translation>%1年度考核还不能办结：
%2</translation>
    </message>
    <message>
        <source>The appraisal of %1 isn&apos;t closed.</source>
        <translation>%1年度考核没有办结。</translation>
    </message>
    <message>
        <source>The appraisal of %1 can&apos;t be reopened: that of %2 has been opened since.</source>
        <translation>%1年度考核不能撤回办结：%2年度已经开启。</translation>
    </message>
    <message>
        <source>The appraisal of %1 in the file of %2 was changed after the closing. Take that back first.</source>
        <translation>%2档案中的%1年度考核结果在办结后已被修改，请先撤销该修改。</translation>
    </message>
    <message>
        <source>The list was cancelled.</source>
        <translation>已取消生成名单。</translation>
    </message>
    <message>
        <source>%1 is no step of an annual appraisal.</source>
        <translation>“%1”不是年度考核的环节。</translation>
    </message>
    <message>
        <source>A step of the appraisal needs the day on which it was taken.</source>
        <translation>考核环节须填写日期。</translation>
    </message>
    <message>
        <source>%1 is no grade of an annual appraisal.</source>
        <translation>“%1”不是年度考核等次。</translation>
    </message>
    <message>
        <source>The days of leave or months elsewhere of %1 are more than a year has.</source>
        <translation>%1的请假天数或者在外月数超过一年。</translation>
    </message>
    <message>
        <source>%1 is no way to take part in an appraisal.</source>
        <translation>“%1”不是参加考核的方式。</translation>
    </message>
    <message>
        <source>A decision about how %1 takes part needs its reason.</source>
        <translation>确定%1如何参加考核，须填写理由。</translation>
    </message>
    <message>
        <source>%1 has no period %2 of regular appraisal.</source>
        <translation>%1年没有第%2个平时考核周期。</translation>
    </message>
    <message>
        <source>%1 is no grade of a regular appraisal.</source>
        <translation>“%1”不是平时考核等次。</translation>
    </message>
    <message>
        <source>A special appraisal needs the name of its task.</source>
        <translation>专项考核须填写任务名称。</translation>
    </message>
    <message>
        <source>Reading the year was cancelled.</source>
        <translation>已取消读取考核年度。</translation>
    </message>
    <message>
        <source>A scope of the number of excellent grades needs a name and a unit.</source>
        <translation>优秀名额核定范围须有名称和单位。</translation>
    </message>
    <message>
        <source>A unit is in two scopes, %1 and %2: take it out of one.</source>
        <translation>一个单位同时属于“%1”和“%2”两个范围，请从其中一个去掉。</translation>
    </message>
    <message>
        <source>The appraisal of %1 hasn&apos;t been opened.</source>
        <translation>%1年度考核尚未开启。</translation>
    </message>
    <message>
        <source>The appraisal of %1 is opened already.</source>
        <translation>%1年度考核已经开启。</translation>
    </message>
    <message>
        <source>The appraisal of %1 isn&apos;t closed: close it first.</source>
        <translation>%1年度考核尚未办结，请先办结。</translation>
    </message>
    <message>
        <source>Nobody is in these units whose appraisal of %1 would be made here.</source>
        <translation>这些单位中没有应由本机关进行%1年度考核的人员。</translation>
    </message>
    <message>
        <source>The appraisal of %1 is closed. Reopen it to change it.</source>
        <translation>%1年度考核已经办结。如需修改，请先撤回办结。</translation>
    </message>
    <message>
        <source>The appraisal year isn&apos;t in the office any more.</source>
        <translation>该考核年度已不在本库中。</translation>
    </message>
    <message>
        <source>The publicity ends before it begins.</source>
        <translation>公示结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>%1 is in the appraisal of %2 already.</source>
        <translation>%1已在%2年度考核名单中。</translation>
    </message>
</context>
<context>
    <name>AppraisalPrint</name>
    <message>
        <source>Nobody of the appraisal of %1 is among the chosen people.</source>
        <translation>%1年度考核的所选人员中没有可打印的人。</translation>
    </message>
    <message>
        <source>No regular grade is entered for these people. Enter them on the tab of the regular appraisal.</source>
        <translation>这些人员没有平时考核结果，请先在“平时考核”页中录入。</translation>
    </message>
    <message>
        <source>No award is due: nobody of these people is graded excellent in %1 in the files. Close the year first.</source>
        <translation>没有应给予的奖励：档案中这些人员%1年度没有优秀等次。请先办结该年度。</translation>
    </message>
    <message>
        <source>No result is decided for these people yet.</source>
        <translation>这些人员还没有确定的考核结果。</translation>
    </message>
</context>
<context>
    <name>AppraisalWords</name>
    <message>
        <source>[to be confirmed]</source>
        <translation>【待核】</translation>
    </message>
    <message>
        <source>graded</source>
        <translation>确定等次</translation>
    </message>
    <message>
        <source>comments, no grade</source>
        <translation>只写评语不定等次</translation>
    </message>
    <message>
        <source>no comments, no grade yet</source>
        <translation>不写评语暂不定等次</translation>
    </message>
    <message>
        <source>appraised elsewhere</source>
        <translation>由所在单位考核</translation>
    </message>
    <message>
        <source>leading member</source>
        <translation>领导成员</translation>
    </message>
    <message>
        <source>doesn&apos;t take part</source>
        <translation>不参加考核</translation>
    </message>
    <message>
        <source>Leader&apos;s comment and proposal</source>
        <translation>主管领导评语和建议</translation>
    </message>
    <message>
        <source>Unit&apos;s opinion</source>
        <translation>所在单位意见</translation>
    </message>
    <message>
        <source>Committee&apos;s decision</source>
        <translation>委员会确定等次</translation>
    </message>
    <message>
        <source>Notice to the person</source>
        <translation>书面通知本人</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>本人申请复核</translation>
    </message>
    <message>
        <source>Decision on the objection</source>
        <translation>复核决定</translation>
    </message>
    <message>
        <source>Grade supplied after the case</source>
        <translation>结案后补定等次</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>Half %1</source>
        <translation>第%1个半年</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>nothing decided</source>
        <translation>未作决定</translation>
    </message>
    <message>
        <source>as the rules found</source>
        <translation>按规则认定的结果</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation>人工认定</translation>
    </message>
    <message>
        <source>How the person takes part, by rule</source>
        <translation>如何参加考核（按规则）</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>已办环节</translation>
    </message>
    <message>
        <source>Special appraisal</source>
        <translation>专项考核</translation>
    </message>
</context>
<context>
    <name>AskPurpose</name>
    <message>
        <source>What is it for? The purpose is kept in the audit:</source>
        <translation>用途（记入审计）：</translation>
    </message>
    <message>
        <source>Nothing was exported: state what it is for.</source>
        <translation>未导出：请填写用途。</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Audit entry %1 was changed or put in.</source>
        <translation>第%1条审计记录被改动，或系事后插入。</translation>
    </message>
    <message>
        <source>Audit entry %1 was replaced by another.</source>
        <translation>第%1条审计记录被另一条替换。</translation>
    </message>
    <message>
        <source>Audit entry %1 was moved; its number was %2.</source>
        <translation>第%1条审计记录的顺序被调换，原为第%2条。</translation>
    </message>
    <message>
        <source>Audit entry %1 is missing.</source>
        <translation>第%1条审计记录缺失。</translation>
    </message>
    <message>
        <source>The time, account or words of operation %1 were changed.</source>
        <translation>第%1项操作的时间、账户或内容被改动。</translation>
    </message>
    <message>
        <source>Operation %1 is missing.</source>
        <translation>第%1项操作记录缺失。</translation>
    </message>
    <message>
        <source>The mark that says how far the audit goes is missing.</source>
        <translation>审计链的末端标记缺失。</translation>
    </message>
    <message>
        <source>The clock of the computer was set back: operation %1 is dated %2, the one before it %3. The numbers say in which order they were done.</source>
        <translation>计算机时钟曾被调回：第 %1 次操作的时间是 %2，而它前一次操作的时间是 %3。先后顺序以编号为准。</translation>
    </message>
    <message>
        <source>The newest operation is dated %1, which is still to come: the clock was ahead then or is behind now. Set the clock of the computer right.</source>
        <translation>最晚一次操作的时间是 %1，尚未到来：当时的时钟快了，或现在的时钟慢了。请校准计算机时钟。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>校验已取消。</translation>
    </message>
    <message>
        <source>The mark that says how far the audit goes was changed: it leaves out operations that are covered.</source>
        <translation>记录审计范围的标记被改动：它把已有校验值的操作排除在外。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Has a password</source>
        <translation>设有密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>更换密码</translation>
    </message>
    <message>
        <source>Units it sees</source>
        <translation>可见单位</translation>
    </message>
    <message>
        <source>Promotion rounds it sees</source>
        <translation>可见晋升批次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file and its audit are complete and unchanged.</source>
        <translation>数据文件及审计记录完整，未被改动。</translation>
    </message>
    <message>
        <source>The file or its audit is not as the program left it. Keep it as it is, make no backup over an older one, and inform who is responsible for it.</source>
        <translation>数据文件或审计记录与程序写入的不一致。请保持原状，不要覆盖旧备份，并报告负责人。</translation>
    </message>
    <message>
        <source>Checked: %1 people, %2 audit entries, %3 operations.</source>
        <translation>已校验：%1人，%2条审计记录，%3次操作。</translation>
    </message>
    <message>
        <source>Of %1 operations from an older program only the entries are covered.</source>
        <translation>其中%1次操作由旧版程序写入，仅其审计记录受校验保护。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Automatic backups kept</source>
        <translation>保留自动备份份数</translation>
    </message>
    <message>
        <source>Back up on closing</source>
        <translation>关闭时备份</translation>
    </message>
    <message>
        <source>Print account and time</source>
        <translation>打印账户和时间</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 is damaged and no good backup.</source>
        <translation>%1已损坏，不能作为备份使用。请另选一份备份。</translation>
    </message>
    <message>
        <source>There is no backup %1.</source>
        <translation>找不到备份文件%1。</translation>
    </message>
    <message>
        <source>The folder of the backup %1 is not there. Connect the drive or choose another folder.</source>
        <translation>备份%1所在的文件夹不存在。请接好移动盘或另选文件夹。</translation>
    </message>
    <message>
        <source>The backup %1 is not the same as the office and was not kept. Try again.</source>
        <translation>备份%1与原文件不一致，未予保留。请重新备份。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be given its name %1.</source>
        <translation>备份无法命名为%1。请检查该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be copied beside %1. Check the room and the rights of that folder.</source>
        <translation>备份无法复制到%1旁边。请检查该文件夹的剩余空间和写入权限。</translation>
    </message>
    <message>
        <source>The backup folder %1 is not there and can&apos;t be made. Connect the drive or choose another folder.</source>
        <translation>备份文件夹%1不存在且无法创建。请接好移动盘或另选文件夹。</translation>
    </message>
    <message>
        <source>From 1 to 1000 backups are kept.</source>
        <translation>备份保留份数应为1至1000份。</translation>
    </message>
    <message>
        <source>Restoring was cancelled; the office is as it was.</source>
        <translation>恢复已取消，单位文件未改动。</translation>
    </message>
    <message>
        <source>The account %1 (%2) may not restore the office. Ask an administrator.</source>
        <translation>账户%1（%2）无权恢复单位文件。请由管理员恢复。</translation>
    </message>
    <message>
        <source>%1 is still open in a program. Close it there, then restore.</source>
        <translation>%1仍在某个程序中打开。请先在该程序中关闭，再恢复。</translation>
    </message>
    <message>
        <source>The present file %1 can&apos;t be kept aside, so nothing was restored. Free some space beside it.</source>
        <translation>无法另存现有文件%1，因此未恢复。请在其所在磁盘腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>The account %1 has no right to back up the office.</source>
        <translation>账户“%1”无权备份本机关文件。</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>备份到 %1</translation>
    </message>
    <message>
        <source>A backup needs the name of a file.</source>
        <translation>请指定备份文件名。</translation>
    </message>
    <message>
        <source>%1 is the office itself. Choose another name for the backup.</source>
        <translation>%1就是单位文件本身。请为备份另选文件名。</translation>
    </message>
    <message>
        <source>%1 is a link. Choose another name.</source>
        <translation>%1是链接。请另选文件名。</translation>
    </message>
    <message>
        <source>%1 is no file. Name the office file.</source>
        <translation>%1不是文件。请指定单位文件。</translation>
    </message>
    <message>
        <source>The backup %1 is written to or removed itself under that name. Copy it to another name first.</source>
        <translation>备份%1与恢复时要写入或清除的文件同名。请先把备份另存为其他名称。</translation>
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
    <message>
        <source>the present rank isn&apos;t on file</source>
        <translation>现任职级未录入</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1: %2 people, %3</source>
        <translation>%1：%2人，%3</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <translation>%1／职数%2，超%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／职数%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: a chart is written as .svg, .png or .pdf. Give the file one of these endings.</source>
        <translation>%1：图表只能写成 .svg、.png 或 .pdf 文件，请改用其中一种扩展名。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1（下限）</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1（上限）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>共%1人</translation>
    </message>
    <message>
        <source>%1 people; of %2 the files don&apos;t say, they are not in the chart</source>
        <translation>共%1人；其中%2人档案没有记载，未列入图中</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1：%2人</translation>
    </message>
    <message>
        <source>%1, %2: %3 people</source>
        <translation>%1，%2：%3人</translation>
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
    <message>
        <source>A round has no action %1.</source>
        <translation>晋升批次没有 %1 这项操作。</translation>
    </message>
    <message>
        <source>Name the round by its number.</source>
        <translation>请写明批次的编号。</translation>
    </message>
    <message>
        <source>Name one of the round&apos;s targets with --target.</source>
        <translation>请用 --target 写明批次中的一个职级或者职务。</translation>
    </message>
    <message>
        <source>--target takes RANK=PLACES or RANK=PLACES/VACANT.</source>
        <translation>--target 的写法是 职级=职数 或者 职级=职数/空缺。</translation>
    </message>
    <message>
        <source>--kind takes rank or leading-post.</source>
        <translation>--kind 可以是 rank（职级晋升）或者 leading-post（选拔任用）。</translation>
    </message>
    <message>
        <source>Name whom to propose with --cadre.</source>
        <translation>请用 --cadre 写明提名的人。</translation>
    </message>
    <message>
        <source>--counts takes five numbers: should attend/present/issued/returned/valid.</source>
        <translation>--counts 要五个数：应到/实到/发出/收回/有效。</translation>
    </message>
    <message>
        <source>--votes takes CANDIDATE=FOR or CANDIDATE=FOR/AGAINST/ABSTAINED.</source>
        <translation>--votes 的写法是 人选=同意 或者 人选=同意/不同意/弃权。</translation>
    </message>
    <message>
        <source>Name a recorded matter of the round with --report.</source>
        <translation>请用 --report 写明本批次已记录的一个报告事项。</translation>
    </message>
    <message>
        <source>Say whether the day is --worked or --off.</source>
        <translation>请写明这一天上班（--worked）还是休息（--off）。</translation>
    </message>
    <message>
        <source>%1: planned %2, proposed %3, recommended %4, promoted %5, returned %6</source>
        <translation>%1：拟使用 %2，提名 %3，推荐 %4，晋升 %5，退回 %6</translation>
    </message>
    <message>
        <source>Objections %1, upheld %2; matters reported %3; exceptions %4</source>
        <translation>异议 %1 件，属实 %2 件；报批报备 %3 项；例外 %4 个环节</translation>
    </message>
    <message>
        <source>Says for each quota scope and group of ranks what is approved, held and vacant on a day, by which article and arithmetic, and who is behind each figure.</source>
        <translation>列出某日各职数核定范围、各组职级的批复、占用和空缺职数，依据的条文和算式，以及每个数字背后的人员。</translation>
    </message>
    <message>
        <source>Name one of these papers, and the file with --out FILE.pdf: %1.</source>
        <translation>请指明下列材料之一，并用 --out 文件.pdf 指明输出文件：%1。</translation>
    </message>
    <message>
        <source>Lists the rules in force on a day, with instrument, article, text and values; with an office, its own over them.</source>
        <translation>列出某日有效的规定：法规、条款、内容和数值；给出单位文件时，包括本机关的录入。</translation>
    </message>
    <message>
        <source>%1 is a paper of a round: name it with --round NUMBER.</source>
        <translation>%1 是批次的材料：请用 --round 批次号 指明批次。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a paper of a round; leave out --round.</source>
        <translation>%1 不是批次的材料，请去掉 --round。</translation>
    </message>
    <message>
        <source>%1: %2 excellent of at most %3 (%4); %5 open</source>
        <translation>%1：优秀%2名，不超过%3名（%4）；待办%5人</translation>
    </message>
    <message>
        <source>Nobody with the number %1 is in the appraisal of %2.</source>
        <translation>%2年度考核中没有编号为%1的人员。</translation>
    </message>
    <message>
        <source>Name the grade: excellent, competent, basically-competent, incompetent or ungraded.</source>
        <translation>请写明等次：excellent（优秀）、competent（称职）、basically-competent（基本称职）、incompetent（不称职）或 ungraded（不确定等次）。</translation>
    </message>
    <message>
        <source>Name the year with --year, and one of these actions:
%1</source>
        <translation>请用 --year 写明年度，并写明以下操作之一：
%1</translation>
    </message>
    <message>
        <source>Runs an appraisal year; appraisal OFFICE help lists the actions: open, status, grade, rule, notify, publicity, close, reopen, consequences.</source>
        <translation>办理一个年度的考核；appraisal OFFICE help 列出各项操作：open、status、grade、rule、notify、publicity、close、reopen、consequences。</translation>
    </message>
    <message>
        <source>This paper is of an appraisal year: name it with --year.</source>
        <translation>该表式属于考核年度，请用 --year 写明年度。</translation>
    </message>
    <message>
        <source>Leads a promotion round from plan to registration; round OFFICE help lists the actions: new, list, show, target, candidates, propose, candidate, return, step, range, voters, tally, triggers, avoidance, record, reply, objection, evidence, day, register, reopen, retrospective.</source>
        <translation>办理一个晋升批次，从制定方案到登记；round OFFICE help 列出各项操作：new（新建）、list（列出）、show（查看）、target（职数）、candidates（符合条件人员）、propose（提名）、candidate（拟免现职）、return（退回）、step（环节）、range（推荐范围）、voters（参加推荐人员）、tally（计票）、triggers（报批报备事项）、avoidance（任职回避）、record（记录报告事项）、reply（批复）、objection（异议）、evidence（考察情况）、day（本单位工作日调整）、register（登记）、reopen（撤销登记）、retrospective（回顾）。</translation>
    </message>
    <message>
        <source>For an evaluation --votes takes CANDIDATE=%1, and after another / the abstentions.</source>
        <translation>民主测评的 --votes 按 人选=%1 填写，之后可再加 /弃权票数。</translation>
    </message>
    <message>
        <source>The count of candidate %1 doesn&apos;t balance: %2 abstained, but the rest of the valid ballots is %3.</source>
        <translation>%1 号人选的计票数字不符：弃权 %2 票，而有效票减去各等次票数为 %3 票。</translation>
    </message>
    <message>
        <source>Say whether the present post ends: --ends-post or --keeps-post.</source>
        <translation>请说明是否免去现职：--ends-post（免去）或 --keeps-post（不免）。</translation>
    </message>
    <message>
        <source>Name one of these charts, and the file with --out FILE.svg, .png or .pdf: %1.</source>
        <translation>请从下列图表中指定一种，并用 --out 文件.svg、.png 或 .pdf 指定输出文件：%1。</translation>
    </message>
    <message>
        <source>Name the report, structure, and the file with --out FILE.pdf.</source>
        <translation>请指定报告名称 structure，并用 --out 文件.pdf 指定输出文件。</translation>
    </message>
    <message>
        <source>--from takes a month as YYYY-MM, not “%1”.</source>
        <translation>--from 须写成 YYYY-MM 形式的月份，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no scenario %1. There are: %2.</source>
        <translation>没有名为“%1”的推演方案。现有方案：%2。</translation>
    </message>
    <message>
        <source>--policy takes longest-in-rank, oldest-first or ranking-list, not “%1”.</source>
        <translation>--policy 须为 longest-in-rank（任职时间长者优先）、oldest-first（年长者优先）或 ranking-list（按排序名单），不能是“%1”。</translation>
    </message>
    <message>
        <source>--promote takes the number of a cadre and a rank: 17:一级主任科员.</source>
        <translation>--promote 须写干部编号和职级，如 17:一级主任科员。</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>全单位</translation>
    </message>
    <message>
        <source>stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>%1 to %2: %3 promotions, %4 leave, %5 come; %6 retire without a rank for which they had the years.</source>
        <translation>%1 至 %2：晋升 %3 人次，退出 %4 人，新进 %5 人；%6 人够年限而未晋升即退休。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>不能读取 %1。</translation>
    </message>
    <message>
        <source>%1 is no plan in JSON.</source>
        <translation>%1 不是 JSON 形式的推演方案。</translation>
    </message>
    <message>
        <source>A scenario is stored with --name and --plan.</source>
        <translation>保存推演方案须同时给出 --name 和 --plan。</translation>
    </message>
    <message>
        <source>Prints the report on the structure: figures, charts and gaps; with --each-unit, a page for each unit below.</source>
        <translation>打印干部队伍结构分析报告：数字、图表和断层；加 --each-unit 另附下级各单位一页。</translation>
    </message>
    <message>
        <source>Names the statutory age and month of retirement of somebody born in a month, the earliest and the latest one, and how they are computed.</source>
        <translation>按出生年月计算法定退休年龄和退休年月、最早和最迟退休年月，并列出算法。</translation>
    </message>
    <message>
        <source>Lists the saved scenarios of the forecast as JSON, or stores a plan under a name.</source>
        <translation>以 JSON 列出已存的推演方案，或以某个名称保存一个方案。</translation>
    </message>
    <message>
        <source>--born takes the month of birth as YYYY-MM, for example 1971-02; &quot;%1&quot; isn&apos;t one.</source>
        <translation>--born 应为出生年月，格式 YYYY-MM，例如 1971-02；“%1”不是有效的出生年月。</translation>
    </message>
    <message>
        <source>--sex is male or female; &quot;%1&quot; is neither.</source>
        <translation>--sex 应为 male（男）或 female（女）；“%1”无效。</translation>
    </message>
    <message>
        <source>--category is cadre (women at 55 before 2025), worker (women at 50) or division (women of 处级 and above, at 60); &quot;%1&quot; is none of them.</source>
        <translation>--category 应为 cadre（干部，女原55周岁）、worker（工勤人员，女原50周岁）或 division（处级以上女干部，原60周岁）；“%1”无效。</translation>
    </message>
    <message>
        <source>quota %1</source>
        <translation>职数%1</translation>
    </message>
    <message>
        <source>People: %1; not known from the files: %2</source>
        <translation>人数：%1；档案未载明的：%2</translation>
    </message>
    <message>
        <source>There is no chart %1. The charts are: %2.</source>
        <translation>没有“%1”这张图。可用的图：%2。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>核定范围</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超职数</translation>
    </message>
    <message>
        <source>Eligible, waiting</source>
        <translation>符合条件待晋升</translation>
    </message>
    <message>
        <source>Longest wait (months)</source>
        <translation>最长等待（月）</translation>
    </message>
    <message>
        <source>Median wait (months)</source>
        <translation>等待中位数（月）</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>%1 runs, seed %2; of each figure P10/P50/P90:</source>
        <translation>模拟 %1 次，种子 %2；每个数字依次为第 10、50、90 百分位：</translation>
    </message>
    <message>
        <source>Of %1 people the files don&apos;t tell when they retire: they stay. Enter the women&apos;s age limit before the reform, or forecast a scenario with &quot;unknown_retirement&quot;: &quot;former-55&quot;.</source>
        <translation>有 %1 人的档案推不出退休时间，按一直在职推演。请补填女干部的改革前任职年龄界限，或用含 &quot;unknown_retirement&quot;: &quot;former-55&quot;（按原五十五周岁推算）的方案推演。</translation>
    </message>
    <message>
        <source>%1 units have the name %2. Name one with those above it: %3.</source>
        <translation>有%1个单位名为“%2”。请写明带上级单位的全称：%3。</translation>
    </message>
    <message>
        <source>Copies the office into a new file while it may be in use, and checks the copy.</source>
        <translation>将单位文件备份为新文件（使用中也可备份），并校验备份。</translation>
    </message>
    <message>
        <source>Puts a checked backup in the place of the office file; the former one is kept aside.</source>
        <translation>校验备份后恢复为单位文件，原文件另存保留。</translation>
    </message>
    <message>
        <source>Checks file, pages and audit chain, names every break, and counts.</source>
        <translation>检查文件、数据页和审计链，逐项指出断裂之处并清点数量。</translation>
    </message>
    <message>
        <source>Writes who did what when, with before and after.</source>
        <translation>输出审计记录：何人何时做了什么，以及改前改后内容。</translation>
    </message>
    <message>
        <source>Draws a chart of the structure: age-pyramid, rank-age, level-age, rank-ladder, education, major, service, time-in-rank, party, origin, grassroots, women-minorities or units; of a unit with those below it, or alone. The day is today unless named; a later month, up to 15 years ahead, is forecast by the plain plan.</source>
        <translation>绘制队伍结构图：age-pyramid、rank-age、level-age、rank-ladder、education、major、service、time-in-rank、party、origin、grassroots、women-minorities 或 units；可含下级单位，也可只统计本级。不指定日期时为今天；以后的月份（15年以内）按基本方案推演。</translation>
    </message>
    <message>
        <source>Counts the people of a unit and those below it by age, rank, education and more on a day, and names the gaps in the echelon; with --chart that chart alone, with the people behind each figure. A later month, up to 15 years ahead, is forecast by the plain plan.</source>
        <translation>统计某单位及其下级在某日的年龄、职级、学历等结构，并指出队伍断层；用 --chart 只列一张图，并列出各数字对应的人员。以后的月份（15年以内）按基本方案推演。</translation>
    </message>
    <message>
        <source>Protects the office file by a passphrase, changes it, or takes the protection away. Passphrases are read from standard input, one a line: the present one before the new one.</source>
        <translation>为单位文件设置口令保护、更换口令或解除保护。口令从标准输入读取，每行一个，现口令在前、新口令在后。</translation>
    </message>
    <message>
        <source>Name the file with --%1.</source>
        <translation>请用--%1指定文件。</translation>
    </message>
    <message>
        <source>%1: sound, %2 people, %3 audit entries, %4 bytes.</source>
        <translation>%1：完好，%2人，审计记录%3条，%4字节。</translation>
    </message>
    <message>
        <source>%1 people, %2 audit entries, %3 operations, of which %4 from before their words were covered.</source>
        <translation>共%1人，审计记录%2条，操作%3项（其中%4项早于操作内容校验）。</translation>
    </message>
    <message>
        <source>The file is sound and the audit chain holds.</source>
        <translation>文件完好，审计链完整。</translation>
    </message>
    <message>
        <source>The former file is kept as %1.</source>
        <translation>原文件已另存为%1。</translation>
    </message>
    <message>
        <source>--account needs the name of an account.</source>
        <translation>--account 后须写账户名称。</translation>
    </message>
    <message>
        <source>--secrets-fd needs the number of an open file descriptor.</source>
        <translation>--secrets-fd 后须写已打开的文件描述符号。</translation>
    </message>
    <message>
        <source>Write the secrets on standard input, one per line: the passphrase of the file first, then the password of the account. Missing: %1</source>
        <translation>请在标准输入上逐行写出口令和密码：先写文件口令，再写账户密码。缺少：%1</translation>
    </message>
    <message>
        <source>passphrase of the file</source>
        <translation>文件口令</translation>
    </message>
    <message>
        <source>password of the account %1</source>
        <translation>账户“%1”的密码</translation>
    </message>
    <message>
        <source>Every command takes --account NAME; passphrase and password are read from standard input, one per line, where the office asks for them, or from the file descriptor of --secrets-fd N.</source>
        <translation>各命令均可带 --account 名称；单位文件要求时，文件口令和账户密码从标准输入逐行读取，或从 --secrets-fd N 指定的文件描述符读取。</translation>
    </message>
    <message>
        <source>with these promotions now</source>
        <translation>现在即作这些晋升</translation>
    </message>
    <message>
        <source>Compared, %1: %2 steps come at another time; %3 people retire without the rank, before %4.</source>
        <translation>方案比较（%1）：%2 人次的晋升时间有变化；够年限而未晋升即退休的 %3 人，原为 %4 人。</translation>
    </message>
    <message>
        <source>Forecasts who retires, who becomes eligible and who is promoted, month by month over 1 to 15 years (10 without --years), under the policy longest-in-rank, oldest-first or ranking-list, or by a saved scenario; --compare names a scenario to set beside it (once for each), --promote says what promoting people now costs later, and --runs draws leavings, transfers and grades so many times.</source>
        <translation>逐月推演 1 至 15 年（不写 --years 为 10 年）内谁退休、谁符合条件、谁晋升；晋升次序为 longest-in-rank（任职时间长者优先）、oldest-first（年长者优先）或 ranking-list（按排序名单），也可用已存的推演方案；--compare 与另一方案比较（可写多次，每次一个方案），--promote 推算现在晋升这些人对以后的影响，--runs 按概率模拟离职、调出和考核等次的次数。</translation>
    </message>
    <message>
        <source>The audit of %1 is broken: %2 Run verify, and compare it with a backup and the printed anchor.</source>
        <translation>%1的审计链已断裂：%2请运行 verify 校验，并与备份和打印的审计锚码核对。</translation>
    </message>
    <message>
        <source>Prints a paper into one PDF: appointment-form (--on is the day at which ages are computed), eligibility-certificate, promotion-roster, promotion-approval-form, comparison (two to four people), not-eligible or growth-sheet, about the named cadres or all whom it concerns. With --round, about a round&apos;s candidates; papers of a round are also ballot, evaluation-ballot, participants, tally, inspection-material, decision-record, publicity-notice and notification. With --year, of an appraisal year: annual-appraisal-form, annual-appraisal-roster, appraisal-notice, regular-appraisal-form, regular-appraisal-roster, award-form; the forms also with -blank. --watermark prints account, time and purpose at the foot of each page.</source>
        <translation>把一种表式打印到一个 PDF 文件：appointment-form（--on 为计算年龄的日期）、eligibility-certificate、promotion-roster、promotion-approval-form、comparison（二至四人）、not-eligible 或 growth-sheet，对象为所列干部或者有关的全部人员。加 --round 时对象为该批次的人选；批次的表式还有 ballot、evaluation-ballot、participants、tally、inspection-material、decision-record、publicity-notice 和 notification。加 --year 时为该考核年度的表式：annual-appraisal-form、annual-appraisal-roster、appraisal-notice、regular-appraisal-form、regular-appraisal-roster、award-form；各表加 -blank 为空白表。加 --watermark 时每页页脚印明账户、时间和用途。</translation>
    </message>
    <message>
        <source>Says what of a damaged office can be read and what is lost of whom; with --to writes what can be rescued into a new office. The damaged file stays as it is.</source>
        <translation>说明损坏的单位文件还能读出什么、谁丢失了什么；加--to把能抢救的写成新的单位文件。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Writes the head of the audit as a code for paper, with --out as a page to print, or compares one with the file.</source>
        <translation>输出供纸质留存的审计锚码，加 --out 时写成可打印的凭证，或将锚码与文件核对。</translation>
    </message>
    <message>
        <source>The rescued office is %1. The damaged file is as it was.</source>
        <translation>抢救出的单位文件是%1。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>passphrase of the backup</source>
        <translation>备份的口令</translation>
    </message>
    <message>
        <source>There is no sound automatic backup of %1, neither beside it nor where its settings say. Name one with --from-backup.</source>
        <translation>没有%1的完好自动备份：文件旁边和设置中的备份文件夹里都没有。请用--from-backup指定备份文件。</translation>
    </message>
    <message>
        <source>sample office, seed %1, %2 people</source>
        <translation>样例单位，种子 %1，%2 人</translation>
    </message>
    <message>
        <source>The new passphrase once more:</source>
        <translation>再次输入新口令：</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Nothing was changed; give the command again.</source>
        <translation>两次输入的新口令不一致，未作任何更改。请重新执行该命令。</translation>
    </message>
    <message>
        <source>What is shown of people&apos;s files is noted in the office file before, and that was not possible: %1 Nothing is shown. If another program is just writing to the file, try again.</source>
        <translation>显示干部档案信息前须先在单位文件中登记，登记未成功：%1信息未予显示。如有其他程序正在写入该文件，请稍后重试。</translation>
    </message>
    <message>
        <source>The account %1 doesn&apos;t see all people of that unit. It sees: %2.</source>
        <translation>账户%1的权限范围不包括该单位的全部人员。可查看的单位：%2。</translation>
    </message>
    <message>
        <source>There is nobody in the units of the account %1.</source>
        <translation>账户%1权限范围内的单位没有人员。</translation>
    </message>
    <message>
        <source>Figures of the structure need the files of all people of a unit, and the account %1 (%2) doesn&apos;t see them. Ask an HR officer.</source>
        <translation>队伍结构分析需要单位全部人员的档案，账户%1（%2）无权查看。请由组工干部办理。</translation>
    </message>
    <message>
        <source>A report is about one unit. Name it with --unit; the account %1 sees: %2.</source>
        <translation>分析报告以一个单位为范围，请用--unit指明单位。账户%1可查看的单位：%2。</translation>
    </message>
    <message>
        <source>The accounts are now the %1 of the backup: %2. The former file had %3: %4.</source>
        <translation>单位文件的账户已恢复为备份中的%1个：%2。原文件有%3个账户：%4。</translation>
    </message>
    <message>
        <source>Takes over .xlsx, .lrmx, .lrm, .json and .zip files and folders of them; --dry-run only compares.</source>
        <translation>导入 .xlsx、.lrmx、.lrm、.json、.zip 文件或文件夹；--dry-run 只比较，不写入。</translation>
    </message>
    <message>
        <source>Seals the whole files of the named cadres, of a unit and those below it, or of all in a data package for another office. Its passphrase is read from standard input, after the secrets of the office.</source>
        <translation>把指定干部、某机构及其下级机构的人员或全体人员的完整档案加密为数据交换包，供其他单位使用。口令从标准输入读取，排在单位文件的口令和密码之后。</translation>
    </message>
    <message>
        <source>Merges a data package: what is absent there of a person is absent here afterwards; --dry-run only compares. Its passphrase is read after the secrets of the office.</source>
        <translation>合并数据交换包：包中某人没有的内容，合并后本单位也不再保留；--dry-run 只比对不写入。口令排在单位文件的口令和密码之后读取。</translation>
    </message>
    <message>
        <source>new passphrase of the data package</source>
        <translation>数据交换包的新口令</translation>
    </message>
    <message>
        <source>%1: %2 people. Tell the receiver the passphrase another way; without it nobody can open the package.</source>
        <translation>%1：%2 人。请另行告知接收方口令；没有口令任何人都无法打开该数据交换包。</translation>
    </message>
    <message>
        <source>passphrase of the data package</source>
        <translation>数据交换包的口令</translation>
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
    <name>CommandTitle</name>
    <message>
        <source>Roster</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Cadre&apos;s file</source>
        <translation>干部信息</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>校核结果</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Eligibility for promotion</source>
        <translation>晋升资格</translation>
    </message>
    <message>
        <source>Forecast of the quotas</source>
        <translation>职数推演</translation>
    </message>
    <message>
        <source>Plans of the forecast</source>
        <translation>推演方案</translation>
    </message>
    <message>
        <source>Structure and gaps</source>
        <translation>队伍结构和断层</translation>
    </message>
    <message>
        <source>Quotas and who holds them</source>
        <translation>职数及占用人员</translation>
    </message>
    <message>
        <source>Promotion round</source>
        <translation>晋升批次</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Report on the structure</source>
        <translation>干部队伍结构分析报告</translation>
    </message>
    <message>
        <source>Appointment and removal form</source>
        <translation>干部任免审批表</translation>
    </message>
    <message>
        <source>Eligibility, article by article</source>
        <translation>晋升资格逐条认定表</translation>
    </message>
    <message>
        <source>Roster of those to be promoted</source>
        <translation>拟晋升职级人员名册</translation>
    </message>
    <message>
        <source>Approval form of a rank</source>
        <translation>职级任免审批表</translation>
    </message>
    <message>
        <source>Comparison of candidates</source>
        <translation>人选比较表</translation>
    </message>
    <message>
        <source>Those not eligible</source>
        <translation>不符合条件人员名单</translation>
    </message>
    <message>
        <source>Growth sheet</source>
        <translation>成长路径告知单</translation>
    </message>
    <message>
        <source>Recommendation ballot</source>
        <translation>民主推荐票</translation>
    </message>
    <message>
        <source>Evaluation ballot</source>
        <translation>民主测评票</translation>
    </message>
    <message>
        <source>Participants of the recommendation</source>
        <translation>参加民主推荐人员范围</translation>
    </message>
    <message>
        <source>Tally of the recommendation</source>
        <translation>民主推荐（测评）结果汇总表</translation>
    </message>
    <message>
        <source>Inspection material</source>
        <translation>考察材料</translation>
    </message>
    <message>
        <source>Record of the vote</source>
        <translation>会议表决记录表</translation>
    </message>
    <message>
        <source>Publicity notice</source>
        <translation>任前（晋升前）公示</translation>
    </message>
    <message>
        <source>Notification of promotion</source>
        <translation>晋升通知书</translation>
    </message>
    <message>
        <source>Annual appraisal form</source>
        <translation>年度考核登记表</translation>
    </message>
    <message>
        <source>Annual appraisal form, blank</source>
        <translation>年度考核登记表（空白）</translation>
    </message>
    <message>
        <source>Roster of the annual appraisal</source>
        <translation>年度考核结果名册</translation>
    </message>
    <message>
        <source>Notice of the grade</source>
        <translation>考核结果通知书</translation>
    </message>
    <message>
        <source>Regular appraisal form</source>
        <translation>平时考核登记表</translation>
    </message>
    <message>
        <source>Regular appraisal form, blank</source>
        <translation>平时考核登记表（空白）</translation>
    </message>
    <message>
        <source>Roster of the regular appraisal</source>
        <translation>平时考核结果名册</translation>
    </message>
    <message>
        <source>Approval form of an award</source>
        <translation>奖励审批表</translation>
    </message>
    <message>
        <source>Approval form of an award, blank</source>
        <translation>奖励审批表（空白）</translation>
    </message>
    <message>
        <source>%1 (command line: %2)</source>
        <translation>%1（命令行：%2）</translation>
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
    <message>
        <source>Quotas changed</source>
        <translation>职数变更</translation>
    </message>
    <message>
        <source>Rule entered</source>
        <translation>录入规定</translation>
    </message>
    <message>
        <source>Promotion round</source>
        <translation>晋升批次</translation>
    </message>
    <message>
        <source>Forecast scenario</source>
        <translation>推演方案</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>日历变更</translation>
    </message>
    <message>
        <source>Inspection heading</source>
        <translation>考察项目</translation>
    </message>
    <message>
        <source>Accounts changed</source>
        <translation>账户变更</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置变更</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Protection by a passphrase</source>
        <translation>口令保护</translation>
    </message>
    <message>
        <source>Damaged file rescued</source>
        <translation>抢救损坏文件</translation>
    </message>
    <message>
        <source>Words lost</source>
        <translation>说明丢失</translation>
    </message>
    <message>
        <source>Data package merged</source>
        <translation>合并数据包</translation>
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
        <source>The file can&apos;t be read, or it is larger than 20 MB.</source>
        <translation>文件无法读取，或超过 20 MB。</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开后另存为 .xlsx 文件再导入。</translation>
    </message>
    <message>
        <source>This file is a mark that a workbook is open. Close the workbook and choose it itself.</source>
        <translation>这是工作簿打开时产生的临时文件。请关闭该工作簿后选择工作簿本身。</translation>
    </message>
    <message>
        <source>Only .xlsx, .lrmx, .lrm, .json and .zip files can be imported.</source>
        <translation>只能导入 .xlsx、.lrmx、.lrm、.json 和 .zip 文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or it is larger than 64 MB.</source>
        <translation>文件无法读取，或者超过 64 MB。</translation>
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
    <name>Fact</name>
    <message>
        <source>%1 in the last %2 years</source>
        <translation>近%2年%1</translation>
    </message>
    <message>
        <source>%1 in the last %2 months</source>
        <translation>近%2个月%1</translation>
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
        <source>%1 years of age</source>
        <translation>%1周岁</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1次</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1学时</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不低于%1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过%1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不是%1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <translation>含有%1</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>是%1</translation>
    </message>
    <message>
        <source>there is no fact %1.</source>
        <translation>没有名为“%1”的事实。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared by %2.</source>
        <translation>“%1”不能用“%2”比较。</translation>
    </message>
    <message>
        <source>%1 needs a whole number, not %2.</source>
        <translation>“%1”须填写整数，不能是“%2”。</translation>
    </message>
    <message>
        <source>%1 knows no value %2.</source>
        <translation>“%1”没有“%2”这一取值。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>“%1”须填写取值。</translation>
    </message>
    <message>
        <source>%1: say over how many last years or months exactly where the fact has such a span.</source>
        <translation>“%1”：只有按近若干年（月）计算的事实，才须且必须写明年（月）数。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>档案中没有记录</translation>
    </message>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1（自%2起算）</translation>
    </message>
    <message>
        <source>%1 to %2, counted from %3</source>
        <translation>%1至%2（自%3起算）</translation>
    </message>
    <message>
        <source>%1 not on file</source>
        <translation>%1年没有记录</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>档案中没有</translation>
    </message>
    <message>
        <source>no degree on file</source>
        <translation>档案中没有学位</translation>
    </message>
    <message>
        <source>Present rank</source>
        <translation>现任职级</translation>
    </message>
    <message>
        <source>Time in the present rank</source>
        <translation>任现职级时间</translation>
    </message>
    <message>
        <source>Level of leading post</source>
        <translation>现任领导职务层次</translation>
    </message>
    <message>
        <source>Time at the level of leading post</source>
        <translation>任现领导职务层次时间</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>Years graded 优秀</source>
        <translation>年度考核优秀次数</translation>
    </message>
    <message>
        <source>Years graded below 称职 or without a grade</source>
        <translation>年度考核称职以下或未确定等次次数</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>最高学历</translation>
    </message>
    <message>
        <source>Highest full-time education</source>
        <translation>全日制最高学历</translation>
    </message>
    <message>
        <source>Highest degree</source>
        <translation>最高学位</translation>
    </message>
    <message>
        <source>Sanctions and measures</source>
        <translation>受处分、处理次数</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>受奖励次数</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>任过的职务</translation>
    </message>
    <message>
        <source>Number of posts held</source>
        <translation>任过的职务数</translation>
    </message>
    <message>
        <source>Two years at the grass roots</source>
        <translation>两年以上基层工作经历</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>培训学时</translation>
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
    <message>
        <source>Round</source>
        <translation>晋升批次</translation>
    </message>
    <message>
        <source>Kind of round</source>
        <translation>批次类别</translation>
    </message>
    <message>
        <source>Level of organ</source>
        <translation>机关层级</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>启动日期</translation>
    </message>
    <message>
        <source>Plan document</source>
        <translation>工作方案文号</translation>
    </message>
    <message>
        <source>Simplified procedure</source>
        <translation>简化程序</translation>
    </message>
    <message>
        <source>Approval document</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>拟任职级职务</translation>
    </message>
    <message>
        <source>Planned places</source>
        <translation>拟使用职数</translation>
    </message>
    <message>
        <source>Vacant places</source>
        <translation>空缺职数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>办结人</translation>
    </message>
    <message>
        <source>Reason of the exception</source>
        <translation>例外的理由</translation>
    </message>
    <message>
        <source>Number of the reply</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Present rank or level</source>
        <translation>现职级或者职务层次</translation>
    </message>
    <message>
        <source>The present post ends</source>
        <translation>免去现职务</translation>
    </message>
    <message>
        <source>State before the return</source>
        <translation>退回前的状态</translation>
    </message>
    <message>
        <source>Before the registration</source>
        <translation>登记前的情况</translation>
    </message>
    <message>
        <source>Category of voters</source>
        <translation>参加人员类别</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>表决日期</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到人数</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Ballots returned</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人、监票人</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查核情况</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>处理日期</translation>
    </message>
    <message>
        <source>Matter to report</source>
        <translation>报告事项</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Date of the reply</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Why it needs no report</source>
        <translation>不需要报告的理由</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Quota scope</source>
        <translation>职数核定范围</translation>
    </message>
    <message>
        <source>Rank of the body</source>
        <translation>机构规格</translation>
    </message>
    <message>
        <source>Base of the quotas</source>
        <translation>核定基数</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Base inside a group</source>
        <translation>组内比例的基数</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>统筹核定</translation>
    </message>
    <message>
        <source>Leading team</source>
        <translation>领导班子</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Approved places</source>
        <translation>批复职数</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>消化方式</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>录入目的</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>规定类别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>规定事项</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法规文件</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Document of the end</source>
        <translation>终止依据</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>开启人</translation>
    </message>
    <message>
        <source>First day of the publicity</source>
        <translation>公示开始日</translation>
    </message>
    <message>
        <source>Last day of the publicity</source>
        <translation>公示结束日</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>办结人</translation>
    </message>
    <message>
        <source>Appraisal year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Higher share agreed to</source>
        <translation>经同意提高比例</translation>
    </message>
    <message>
        <source>Unit, post and rank</source>
        <translation>单位及职务职级</translation>
    </message>
    <message>
        <source>Days of sick and personal leave</source>
        <translation>病、事假累计（工作日）</translation>
    </message>
    <message>
        <source>Months elsewhere</source>
        <translation>在外工作月数</translation>
    </message>
    <message>
        <source>Under investigation</source>
        <translation>立案审查调查尚未结案</translation>
    </message>
    <message>
        <source>Refused to take part</source>
        <translation>拒绝参加考核</translation>
    </message>
    <message>
        <source>Leading member</source>
        <translation>领导成员</translation>
    </message>
    <message>
        <source>Decision of the case</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>认定理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>认定人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Work done or in charge of</source>
        <translation>从事或分管工作</translation>
    </message>
    <message>
        <source>Personal summary</source>
        <translation>个人总结</translation>
    </message>
    <message>
        <source>Off-job training</source>
        <translation>参加脱产培训情况</translation>
    </message>
    <message>
        <source>Why no grade or no appraisal</source>
        <translation>未确定等次或不参加考核情况说明</translation>
    </message>
    <message>
        <source>Before the year was closed</source>
        <translation>办结前的记录</translation>
    </message>
    <message>
        <source>Appraised person</source>
        <translation>考核对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Part in the task</source>
        <translation>承担工作</translation>
    </message>
    <message>
        <source>Counts by grade</source>
        <translation>各等次票数</translation>
    </message>
    <message>
        <source>Attendance, rewards and sanctions</source>
        <translation>考勤与奖惩</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审定意见</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审定人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>推演方案</translation>
    </message>
    <message>
        <source>Plan of the forecast</source>
        <translation>方案内容</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Appraisal grade</source>
        <translation>考核等次</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>作出人</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>作出日期</translation>
    </message>
    <message>
        <source>Summary of the period</source>
        <translation>个人小结</translation>
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
    <name>Forecast</name>
    <message>
        <source>The forecast was cancelled.</source>
        <translation>推演已取消。</translation>
    </message>
    <message>
        <source>A forecast runs over %1 to %2 years, not %3.</source>
        <translation>推演年限须为 %1 至 %2 年，不能是 %3 年。</translation>
    </message>
    <message>
        <source>Give the scenario a name.</source>
        <translation>请填写推演方案的名称。</translation>
    </message>
    <message>
        <source>There is a scenario with the name %1 already. Choose another name.</source>
        <translation>已有名为“%1”的推演方案，请换一个名称。</translation>
    </message>
    <message>
        <source>A forecast begins at most twelve months from now: the grades of the years between aren&apos;t known. Choose an earlier first month.</source>
        <translation>推演最迟从十二个月后开始，因为其间各年度的考核等次尚不可知。请选择更早的起始月份。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本%2）</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>全部职级</translation>
    </message>
    <message>
        <source>Not placed in a unit</source>
        <translation>未列入机构</translation>
    </message>
    <message>
        <source>retires at the age</source>
        <translation>到龄退休</translation>
    </message>
    <message>
        <source>leaves by the record</source>
        <translation>档案已记退出</translation>
    </message>
    <message>
        <source>assumed to leave by the rate</source>
        <translation>按离职率推算退出</translation>
    </message>
    <message>
        <source>assumed to be transferred by the rate</source>
        <translation>按调出率推算调出</translation>
    </message>
    <message>
        <source>no vacant place</source>
        <translation>无空缺职数</translation>
    </message>
    <message>
        <source>nobody has fixed the places</source>
        <translation>职数未核定</translation>
    </message>
    <message>
        <source>the organ may not have the rank</source>
        <translation>本机关不得设置该职级</translation>
    </message>
    <message>
        <source>not promoted, by hand</source>
        <translation>方案指定不予晋升</translation>
    </message>
    <message>
        <source>The simulation was cancelled.</source>
        <translation>模拟已取消。</translation>
    </message>
    <message>
        <source>The number of runs is %1; it must be from 1 to %2.</source>
        <translation>模拟次数为 %1，须为 1 至 %2。</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不在可选项之内（%2）</translation>
    </message>
    <message>
        <source>the value is of the wrong kind</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>%1 lies outside of %2 to %3</source>
        <translation>%1 超出 %2 至 %3 的范围</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The plan of the forecast can&apos;t be read: %1. Correct it or make the scenario anew.</source>
        <translation>推演方案不能读取：%1。请更正，或重新建立方案。</translation>
    </message>
    <message>
        <source>The places in reserve are below 0.</source>
        <translation>预留职数不能小于 0。</translation>
    </message>
    <message>
        <source>The order is by the ranking list, and the list is empty: put people on it, or choose another order.</source>
        <translation>晋升次序为按排序名单，但名单为空：请填入人员，或改用其他次序。</translation>
    </message>
    <message>
        <source>A rate lies outside of 0 to 100 percent.</source>
        <translation>比率须在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>Leavings and transfers together are more than 100 percent.</source>
        <translation>离职率与调出率合计超过 100%。</translation>
    </message>
    <message>
        <source>The recruiting plan names “%1”, which is no rank: choose the first rank of the newcomers.</source>
        <translation>录用计划中的“%1”不是职级：请选择新录用人员首次确定的职级。</translation>
    </message>
    <message>
        <source>The recruiting plan has a number of people below 0.</source>
        <translation>录用计划的人数不能小于 0。</translation>
    </message>
    <message>
        <source>The recruiting plan has a month outside of 1 to 12.</source>
        <translation>录用计划的月份须为 1 至 12。</translation>
    </message>
    <message>
        <source>The places of %1 are below 0.</source>
        <translation>%1的职数不能小于 0。</translation>
    </message>
    <message>
        <source>A change of places needs the quota scope and the ranks.</source>
        <translation>职数调整须写明核定范围和职级。</translation>
    </message>
    <message>
        <source>A single promotion lacks the person.</source>
        <translation>指定晋升没有写明人员。</translation>
    </message>
    <message>
        <source>A single promotion names “%1”, which is no rank.</source>
        <translation>指定晋升中的“%1”不是职级。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>newcomer %1</source>
        <translation>新录用第%1人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank now</source>
        <translation>现职级</translation>
    </message>
    <message>
        <source>Next rank</source>
        <translation>下一职级</translation>
    </message>
    <message>
        <source>Eligible from</source>
        <translation>符合条件起</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>到龄退休</translation>
    </message>
    <message>
        <source>Promoted by the forecast</source>
        <translation>推演晋升</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>not by what is known</source>
        <translation>按现有资料不能确定</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A sanction waits for a person&apos;s judgement; it was taken as cleared.</source>
        <translation>有处分待人工判断，推演中视为不影响。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>年月</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原职级</translation>
    </message>
    <message>
        <source>To</source>
        <translation>晋升职级</translation>
    </message>
    <message>
        <source>Eligible since</source>
        <translation>符合条件起</translation>
    </message>
    <message>
        <source>Waited, months</source>
        <translation>等待（月）</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>职数来源</translation>
    </message>
    <message>
        <source>put first by the plan</source>
        <translation>方案指定优先</translation>
    </message>
    <message>
        <source>freed by somebody who left or went up</source>
        <translation>退休、退出或晋升腾出</translation>
    </message>
    <message>
        <source>vacant from the start</source>
        <translation>原有空缺</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>still waits at the end</source>
        <translation>期末仍在等待</translation>
    </message>
    <message>
        <source>promoted %1</source>
        <translation>%1 晋升</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 退出</translation>
    </message>
    <message>
        <source>Had the years for</source>
        <translation>够年限的职级</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休年月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待晋升</translation>
    </message>
    <message>
        <source>Longest wait, months</source>
        <translation>最长等待（月）</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>By the base</source>
        <translation>基准方案</translation>
    </message>
    <message>
        <source>By the other plan</source>
        <translation>对比方案</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>not within these years</source>
        <translation>期内未晋升</translation>
    </message>
    <message>
        <source>loses the step</source>
        <translation>失去该次晋升</translation>
    </message>
    <message>
        <source>gains the step</source>
        <translation>增加该次晋升</translation>
    </message>
    <message>
        <source>%1 months later</source>
        <translation>推迟 %1 个月</translation>
    </message>
    <message>
        <source>%1 months earlier</source>
        <translation>提前 %1 个月</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Over the places</source>
        <translation>超职数</translation>
    </message>
    <message>
        <source>Eligible and waiting</source>
        <translation>符合条件待晋升</translation>
    </message>
    <message>
        <source>Median wait, months</source>
        <translation>等待中位数（月）</translation>
    </message>
    <message>
        <source>Promoted in the year</source>
        <translation>当年晋升</translation>
    </message>
    <message>
        <source>Left in the year</source>
        <translation>当年退出</translation>
    </message>
    <message>
        <source>Retired without a rank they had the years for</source>
        <translation>够年限未晋升退休</translation>
    </message>
    <message>
        <source>no limit on the places</source>
        <translation>不限职数比例</translation>
    </message>
    <message>
        <source>places not fixed</source>
        <translation>职数未核定</translation>
    </message>
    <message>
        <source>not allowed here</source>
        <translation>不得设置</translation>
    </message>
    <message>
        <source>retires</source>
        <translation>到龄退休</translation>
    </message>
    <message>
        <source>leaves by the file</source>
        <translation>档案已载退出</translation>
    </message>
    <message>
        <source>leaves by the rate</source>
        <translation>按比率离职</translation>
    </message>
    <message>
        <source>is transferred by the rate</source>
        <translation>按比率调出</translation>
    </message>
    <message>
        <source>no vacancy</source>
        <translation>无空缺职数</translation>
    </message>
    <message>
        <source>held back by the plan</source>
        <translation>方案指定不予晋升</translation>
    </message>
    <message>
        <source>longest in the rank first</source>
        <translation>任现职级时间长者优先</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>年长者优先</translation>
    </message>
    <message>
        <source>by the committee&apos;s ranking list</source>
        <translation>按党委（党组）排序名单</translation>
    </message>
    <message>
        <source>each scope for itself</source>
        <translation>按核定范围分别使用</translation>
    </message>
    <message>
        <source>divided among the units</source>
        <translation>按单位分配使用</translation>
    </message>
    <message>
        <source>all scopes together</source>
        <translation>统筹使用</translation>
    </message>
    <message>
        <source>every year competent</source>
        <translation>年度考核均为称职</translation>
    </message>
    <message>
        <source>excellent as often as in the person&apos;s past</source>
        <translation>优秀按本人以往比例</translation>
    </message>
    <message>
        <source>at the statutory age</source>
        <translation>按法定退休年龄</translation>
    </message>
    <message>
        <source>as early as the rule lets them</source>
        <translation>按最早可提前退休</translation>
    </message>
    <message>
        <source>nobody is promoted until they are fixed</source>
        <translation>核定前不晋升</translation>
    </message>
    <message>
        <source>as if there were no limit</source>
        <translation>视同不限职数</translation>
    </message>
    <message>
        <source>%1 places held in reserve</source>
        <translation>预留职数 %1 个</translation>
    </message>
    <message>
        <source>retirement %1</source>
        <translation>退休%1</translation>
    </message>
    <message>
        <source>%1 recruits planned</source>
        <translation>计划录用 %1 人</translation>
    </message>
    <message>
        <source>%1 changed quotas</source>
        <translation>调整职数 %1 项</translation>
    </message>
    <message>
        <source>%1 steps by hand</source>
        <translation>指定晋升 %1 项</translation>
    </message>
    <message>
        <source>they stay</source>
        <translation>按在职推演</translation>
    </message>
    <message>
        <source>assumed: former age of 55</source>
        <translation>按原55周岁推算</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>A forecast needs the files of the whole office, and the account %1 (%2) sees only some. Ask an HR officer of the whole office.</source>
        <translation>职数推演需要全单位的档案，账户“%1”（%2）只能查看其中一部分。请由负责全单位的组工干部办理。</translation>
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
    <message>
        <source>Choose two to four candidates to compare; %1 are chosen.</source>
        <translation>请选择二至四名人选进行比较；现选择了 %1 名。</translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message numerus="yes">
        <source>Between %1 and %2 nobody holds %3 or above; %n people are of that age.</source>
        <translation>
            <numerusform>%1岁至%2岁之间无人任%3及以上职级，该年龄段共%n人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %2 of the %3 holders of %4 retire, and %n people have the years to succeed them.</source>
        <translation>
            <numerusform>%1年，%3名%4中有%2人到龄退休，届时具备任职年限的接替人选%n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people are %3 or younger: %4 %, less than %5 %.</source>
        <translation>%2人中%3岁及以下的%1人，占%4%，低于%5%。</translation>
    </message>
    <message>
        <source>The %1 holders of %2 are %3 years old on average, more than %4.</source>
        <translation>%2共%1人，平均年龄%3岁，超过%4岁。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 places are free in %n quota scope(s), and nobody there holds one.</source>
        <translation>
            <numerusform>%1：%n个职数核定范围内有%2个空缺职数，而无人任职。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is held by %2, and %n people have the years to succeed them.</source>
        <translation>
            <numerusform>%1现有%2人，具备任职年限的接替人选%n人。</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 people of %2 are of one sex: %3.</source>
        <translation>%2共%1人，性别单一，均为%3性。</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，没有作任何改动。</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1，%2 人</translation>
    </message>
    <message>
        <source>%1 of %2, made %3 by %4, %5 people</source>
        <translation>%1（%2，%4于%3生成），%5 人</translation>
    </message>
    <message>
        <source>The person is listed under %1. The office has no unit of this name, or more than one: choose the unit in the person&apos;s file.</source>
        <translation>该人员所列单位为“%1”，本单位没有这个名称的机构或者有重名，请在干部信息中选定机构。</translation>
    </message>
    <message>
        <source>The person is listed under %1, but stands elsewhere in this office. If the person moved, change the unit in the person&apos;s file.</source>
        <translation>该人员所列单位为“%1”，与本单位现有信息不同。如已调动，请在干部信息中修改机构。</translation>
    </message>
    <message>
        <source>Another file or row of this import is about the same person.</source>
        <translation>本次导入中另有文件或另一行是同一个人。</translation>
    </message>
</context>
<context>
    <name>LeadingPost</name>
    <message>
        <source>Years of work</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>the start of work isn&apos;t on file</source>
        <translation>档案中没有参加工作时间</translation>
    </message>
    <message>
        <source>%1 months since %2</source>
        <translation>自%2起%1个月</translation>
    </message>
    <message>
        <source>Work at the grass roots</source>
        <translation>基层工作经历</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>档案中没有</translation>
    </message>
    <message>
        <source>Two posts or more at the level below</source>
        <translation>在下一级两个以上职位任职</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2起）</translation>
    </message>
    <message>
        <source>no posts on file</source>
        <translation>档案中没有职务</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>身体条件</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>for a person to judge</source>
        <translation>由人判断</translation>
    </message>
    <message>
        <source>The grade of the last year</source>
        <translation>上一年度考核等次</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不是%1</translation>
    </message>
    <message>
        <source>%1: no grade on file</source>
        <translation>%1年：档案中没有等次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1年：%2</translation>
    </message>
    <message>
        <source>Spouse and children have not moved abroad</source>
        <translation>配偶、子女没有移居国（境）外</translation>
    </message>
    <message>
        <source>no family on file</source>
        <translation>档案中没有家庭成员</translation>
    </message>
    <message>
        <source>nobody abroad on file</source>
        <translation>档案中没有移居国（境）外的人</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>Held %1 for the required time</source>
        <translation>%1任职年限</translation>
    </message>
    <message>
        <source>%1 for %2 months</source>
        <translation>%1满%2个月</translation>
    </message>
    <message>
        <source>not held by the file</source>
        <translation>档案中没有任过</translation>
    </message>
    <message>
        <source>Long enough in the posts or ranks below %1</source>
        <translation>在低于%1的职务或者职级任职年限</translation>
    </message>
    <message>
        <source>The rules have no figure for it.</source>
        <translation>规则中没有这一年限。</translation>
    </message>
    <message>
        <source>Time and experience (第八条)</source>
        <translation>任职年限和经历（第八条）</translation>
    </message>
    <message>
        <source>The person (第八条)</source>
        <translation>个人条件（第八条）</translation>
    </message>
    <message>
        <source>Nothing bars the candidate (第二十四条)</source>
        <translation>没有不得列为考察对象的情形（第二十四条）</translation>
    </message>
    <message>
        <source>May be appointed to a post of %1</source>
        <translation>可以任%1职务</translation>
    </message>
</context>
<context>
    <name>Login</name>
    <message>
        <source>Several wrong passwords were entered. Try again in %1 seconds.</source>
        <translation>密码已多次输错。请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>Account and password don&apos;t belong together. Check both, then try again.</source>
        <translation>账户或密码不正确。请核对后重新输入。</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters. Choose a longer one.</source>
        <translation>密码至少 %1 个字符。请换一个更长的密码。</translation>
    </message>
</context>
<context>
    <name>OfferedBackups</name>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>another passphrase</source>
        <translation>另一个口令</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
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
    <message>
        <source>This is outside of what the account %1 may change. Ask an officer of the office.</source>
        <translation>这超出了账户“%1”可修改的范围。请由本机关组工干部办理。</translation>
    </message>
    <message>
        <source>%1 is protected by a passphrase. Enter the passphrase to open it.</source>
        <translation>%1 已用口令保护。请输入文件口令后打开。</translation>
    </message>
    <message>
        <source>The account %1 (%2) has no right to this. Ask somebody whose account has it.</source>
        <translation>账户“%1”（%2）没有这项权限。请由有权限的账户办理。</translation>
    </message>
    <message>
        <source>Somebody must be able to manage the accounts: keep an administrator.</source>
        <translation>必须有人能管理账户：请至少保留一名管理员。</translation>
    </message>
    <message>
        <source>%1 may do everything, which only the single account of an office may. Give it another role when there are several.</source>
        <translation>“%1”是单人账户，拥有全部权限，只能在仅有一个账户时使用。有多个账户时，请为其另选角色。</translation>
    </message>
    <message>
        <source>%1 has no password. Where there are several accounts, each needs one.</source>
        <translation>“%1”没有密码。有多个账户时，每个账户都要设密码。</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>账户名称不能为空。</translation>
    </message>
    <message>
        <source>%1 is limited to some units: choose at least one.</source>
        <translation>“%1”限定机构：请至少选择一个机构。</translation>
    </message>
    <message>
        <source>There is an account %1 already. Choose another name.</source>
        <translation>已有名为“%1”的账户。请换一个名称。</translation>
    </message>
    <message>
        <source>Printing and exporting are noted in the office file, which can&apos;t be written here. Open it from a folder that can be written.</source>
        <translation>打印和导出须在单位文件中留痕，而此处无法写入。请把文件放到可写的文件夹后再打开。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The account %1 keeps the files of its own units, and this one is of another or of none. Choose one of its units, or ask an officer of the whole office.</source>
        <translation>账户“%1”只管理本账户所属机构的档案，这份档案属于其他机构或未归入机构。请选择本账户所属的机构，或请负责全单位的组工干部办理。</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>&quot;%1&quot; is missing or has a wrong value.</source>
        <translation>缺少“%1”或其值有误。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>内容不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The photo of %1 is missing or another one.</source>
        <translation>%1的照片缺失或不是档案所记的照片。</translation>
    </message>
    <message>
        <source>It was made by a newer version of this program. Update this one first.</source>
        <translation>它由更新版本的程序生成，请先更新本程序。</translation>
    </message>
    <message>
        <source>Person %2 of the data package %1 can&apos;t be read: %3 Nothing of it is used; have it made again.</source>
        <translation>数据交换包%1中第 %2 人无法读取：%3其中内容一律未采用，请对方重新生成。</translation>
    </message>
    <message>
        <source>The manifest of the data package %1 can&apos;t be read: %2 Nothing of it is used.</source>
        <translation>数据交换包%1的清单无法读取：%2其中内容一律未采用。</translation>
    </message>
    <message>
        <source>The data package %1 holds more people than the %2 of its manifest. Nothing of it is used; have it made again.</source>
        <translation>数据交换包%1的人数超过清单所列的 %2 人，其中内容一律未采用。请对方重新生成。</translation>
    </message>
    <message>
        <source>The data package %1 holds %2 people, its manifest says %3. Nothing of it is used; have it made again.</source>
        <translation>数据交换包%1实有 %2 人，清单所列为 %3 人，其中内容一律未采用。请对方重新生成。</translation>
    </message>
    <message>
        <source>The account %1 (%2) may not make data packages. Ask a personnel officer.</source>
        <translation>账户%1（%2）无权导出数据交换包。请由组工干部办理。</translation>
    </message>
    <message>
        <source>A data package needs at least one person. Choose who goes.</source>
        <translation>数据交换包至少要有一人。请先选择人员。</translation>
    </message>
    <message>
        <source>The passphrase of a data package needs at least %1 characters. Choose a longer one.</source>
        <translation>数据交换包的口令至少 %1 个字符。请换用更长的口令。</translation>
    </message>
    <message>
        <source>A data package needs the name of a file.</source>
        <translation>请为数据交换包指定文件名。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1已存在。请另取文件名。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there. Connect the drive or choose another folder.</source>
        <translation>%1所在的文件夹不存在。请接好移动存储设备或另选文件夹。</translation>
    </message>
    <message>
        <source>There is no cadre number %1 among those whom this account sees.</source>
        <translation>本账户可见范围内没有编号为 %1 的干部。</translation>
    </message>
    <message>
        <source>Cancelled; no data package was made.</source>
        <translation>已取消，未生成数据交换包。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1无法写入：%2</translation>
    </message>
    <message>
        <source>The data package %1 can&apos;t be read: %2</source>
        <translation>数据交换包%1无法读取：%2</translation>
    </message>
    <message>
        <source>The merge was cancelled; nothing was changed.</source>
        <translation>已取消合并，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is the office itself. Choose another name.</source>
        <translation>%1就是本单位文件。请另取文件名。</translation>
    </message>
    <message>
        <source>Data package</source>
        <translation>数据交换包</translation>
    </message>
    <message>
        <source>Data package of %1, made %2 by %3: %4 people.</source>
        <translation>%1的数据交换包，%3于%2生成，共 %4 人。</translation>
    </message>
    <message>
        <source>Data package of %1, made %2 by %3 for “%5”: %4 people.</source>
        <translation>%1的数据交换包，%3于%2生成，用途：%5，共 %4 人。</translation>
    </message>
    <message>
        <source>A data package needs a passphrase; an empty one seals nothing.</source>
        <translation>数据交换包必须设置口令，空口令不起保护作用。</translation>
    </message>
    <message>
        <source>%1 is not a data package of this program, or its beginning was changed. Choose a file that ends in .tdpack, or have it sent again.</source>
        <translation>%1不是本程序的数据交换包，或文件开头已被改动。请选择扩展名为 .tdpack 的文件，或请对方重新发送。</translation>
    </message>
    <message>
        <source>%1 asks for more than %2 GB of memory or %3 passes to check a passphrase, which this program never does. It was changed, or comes from a newer program. Have it sent again.</source>
        <translation>%1要求用超过 %2 GB 内存或 %3 轮运算来核对口令，本程序从不这样做。文件已被改动，或来自更新版本的程序。请对方重新发送。</translation>
    </message>
    <message>
        <source>The passphrase does not open %1. If it is surely the sender&apos;s, the beginning of the package was changed: have it sent again.</source>
        <translation>口令不能打开%1。请注意大小写和输入法；如确认与发送方所设口令一致，则数据交换包开头已被改动，请对方重新发送。</translation>
    </message>
    <message>
        <source>The data package %1 was changed or damaged (piece %2). Nothing of it is used; have it sent again.</source>
        <translation>数据交换包%1已被改动或损坏（第 %2 段），其中内容一律未采用。请对方重新发送。</translation>
    </message>
    <message>
        <source>The data package %1 is incomplete: it ends within or before piece %2. Nothing of it is used; copy it again or have it sent again.</source>
        <translation>数据交换包%1不完整，在第 %2 段处中断，其中内容一律未采用。请重新拷贝或请对方重新发送。</translation>
    </message>
    <message>
        <source>The data package %1 goes on after its end, so it was changed. Nothing of it is used; have it sent again.</source>
        <translation>数据交换包%1在结尾之后还有内容，说明已被改动，其中内容一律未采用。请对方重新发送。</translation>
    </message>
    <message>
        <source>A file is too large for the data package %1: more than %2 MB. Take a smaller photo.</source>
        <translation>有一份档案超过 %2 MB，不能放入数据交换包%1。请换用较小的照片。</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Enough of those who should attend are present</source>
        <translation>到会人数足够</translation>
    </message>
    <message>
        <source>more than %1/%2 of %3</source>
        <translation>超过%3人的%1/%2</translation>
    </message>
    <message>
        <source>at least %1/%2 of %3</source>
        <translation>不少于%3人的%1/%2</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 in every %2 months</source>
        <translation>每%2个月%1次</translation>
    </message>
    <message>
        <source>nothing on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no period is over yet</source>
        <translation>还没有一个周期结束</translation>
    </message>
    <message>
        <source>held in each of %1 periods</source>
        <translation>%1个周期均已开展</translation>
    </message>
    <message>
        <source>lacking: %1</source>
        <translation>缺：%1</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>There is no .txt or .docx file in %1.</source>
        <translation>文件夹“%1”中没有 .txt 或 .docx 文件。</translation>
    </message>
    <message>
        <source>%1: nobody of the year has this name</source>
        <translation>%1：本年度考核名单中没有此人</translation>
    </message>
    <message>
        <source>%1: %2 people have this name; name the file by the number in the roster</source>
        <translation>%1：有%2人同名，请用名册中的编号命名文件</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1是空文件</translation>
    </message>
    <message>
        <source>%1: %2 is the same person&apos;s</source>
        <translation>%1：与%2为同一人的总结</translation>
    </message>
    <message>
        <source>%1 has %2 characters; the form asks for at most %3. It is taken over whole.</source>
        <translation>%1有%2字，表格要求不超过%3字，仍全文采用。</translation>
    </message>
    <message>
        <source>%1: no grade is proposed yet; enter it first</source>
        <translation>%1：尚未提出等次建议，请先录入等次建议</translation>
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
    <message>
        <source>There is nobody whom this paper would be about.</source>
        <translation>没有这份材料所涉及的人员。</translation>
    </message>
</context>
<context>
    <name>Protect</name>
    <message>
        <source>The new passphrase:</source>
        <translation>新口令：</translation>
    </message>
    <message>
        <source>Say one of --set, --change and --remove.</source>
        <translation>请在--set、--change、--remove中指定一项。</translation>
    </message>
    <message>
        <source>There is no office file %1.</source>
        <translation>没有单位文件%1。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1正在另一程序中打开。请关闭后重试。</translation>
    </message>
    <message>
        <source>The office file is no longer protected.</source>
        <translation>单位文件已解除保护。</translation>
    </message>
    <message>
        <source>The office file is protected. Without the passphrase nobody can open it, we neither: keep it in a safe place.</source>
        <translation>单位文件已受保护。没有口令任何人都无法打开，本程序也不能：请妥善保管口令。</translation>
    </message>
    <message>
        <source>Not protected is the older copy %1. Delete it, or keep it locked away.</source>
        <translation>旧副本%1未受保护。请删除，或另行妥善保管。</translation>
    </message>
    <message>
        <source>The account %1 (%2) may not set or change the passphrase. Ask an administrator.</source>
        <translation>账户%1（%2）无权设置或更换口令。请由管理员办理。</translation>
    </message>
    <message>
        <source>set</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更换口令</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>解除口令</translation>
    </message>
    <message>
        <source>The passphrase was %1, and that holds from now on. Only the audit could not note it: %2</source>
        <translation>已%1，即刻生效，只是未能记入审计：%2</translation>
    </message>
</context>
<context>
    <name>Quota</name>
    <message>
        <source>A quota scope needs a name, a level of organ and at least one unit.</source>
        <translation>职数核定范围须有名称、机关层级和至少一个单位。</translation>
    </message>
    <message>
        <source>The scope ends before it begins.</source>
        <translation>终止日期早于起始日期。</translation>
    </message>
    <message>
        <source>%1 is in the scope %2 already, on the same days.</source>
        <translation>%1在同一时期已列入“%2”。</translation>
    </message>
    <message>
        <source>Not placed in a unit</source>
        <translation>未确定单位</translation>
    </message>
    <message>
        <source>An approval needs the ranks that it is about.</source>
        <translation>批复职数须指明职级。</translation>
    </message>
    <message>
        <source>A step of the plan needs the person, the way out and the quarter.</source>
        <translation>消化安排须有人员、方式和季度。</translation>
    </message>
    <message>
        <source>Digestion plan</source>
        <translation>消化计划</translation>
    </message>
    <message>
        <source>(not on file)</source>
        <translation>（未录入）</translation>
    </message>
    <message>
        <source>no administrative establishment is on file</source>
        <translation>行政编制未录入</translation>
    </message>
    <message>
        <source>%1 posts as entered</source>
        <translation>核定基数%1名</translation>
    </message>
    <message>
        <source>administrative establishment of %1 (%2)</source>
        <translation>行政编制%1名（%2）</translation>
    </message>
    <message>
        <source>administrative establishment of %1 (sum of %2 units, of which %3 have none on file)</source>
        <translation>行政编制%1名（%2个单位合计，其中%3个未录入）</translation>
    </message>
    <message>
        <source>administrative establishment of %1 (sum of %2 units)</source>
        <translation>行政编制%1名（%2个单位合计）</translation>
    </message>
    <message>
        <source>pooled: %1</source>
        <translation>统筹核定，%1</translation>
    </message>
    <message>
        <source>%1 × %2%</source>
        <translation>%1×%2%</translation>
    </message>
    <message>
        <source>the places of %1</source>
        <translation>%1职数</translation>
    </message>
    <message>
        <source>%1 places of %2</source>
        <translation>%2职数%1名</translation>
    </message>
    <message>
        <source>%1: can&apos;t be computed</source>
        <translation>%1：无法计算</translation>
    </message>
    <message>
        <source>%1 = %2; how it is rounded is up to the approving document</source>
        <translation>%1＝%2，取整以批复文件为准</translation>
    </message>
    <message>
        <source>%1 = %2 places</source>
        <translation>%1＝%2名</translation>
    </message>
    <message>
        <source>%1 = %2, rounded half up to %3 places</source>
        <translation>%1＝%2，四舍五入取%3名</translation>
    </message>
    <message>
        <source>%1 = %2, rounded down to %3 places</source>
        <translation>%1＝%2，不四舍五入，取%3名</translation>
    </message>
    <message>
        <source>%1; unit by unit it would be %2</source>
        <translation>%1；若分单位核定为%2</translation>
    </message>
    <message>
        <source>%1; too few posts for a place of its own: such places may be pooled</source>
        <translation>%1；不足1名，可由主管部门统筹核定</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 places: by the office&apos;s setting, unused places of higher ranks are not used by lower ones</source>
        <translation>%1−%2＝%3名（本地设定：空缺的较高职级职数不由较低职级使用）</translation>
    </message>
    <message>
        <source>what the ranks above leave over: can&apos;t be computed</source>
        <translation>上列职级之外的职数：无法计算</translation>
    </message>
    <message>
        <source>the ratio depends on the rank of the body: enter it in the scope (%1)</source>
        <translation>比例因机构规格而不同，请在核定范围中填写（%1）</translation>
    </message>
    <message>
        <source>no ratio is stated for the leading team: enter the approved places</source>
        <translation>条文未规定领导班子的职数比例，请录入批复职数</translation>
    </message>
    <message>
        <source>the rule book doesn&apos;t know this level of organ</source>
        <translation>规则库没有这一机关层级</translation>
    </message>
    <message>
        <source>no ratio is stated for these ranks: their number isn&apos;t limited</source>
        <translation>未限定职数比例的职级，不受职数限制</translation>
    </message>
    <message>
        <source>no ratio is stated for these ranks as a group</source>
        <translation>条文未对这一组职级规定比例</translation>
    </message>
    <message>
        <source>the rule book has no ratios for this track: enter the approved places</source>
        <translation>规则库没有这一序列的比例，请录入批复职数</translation>
    </message>
    <message>
        <source>not to be set in this organ: %1</source>
        <translation>本机关不得设置：%1</translation>
    </message>
    <message>
        <source>The document %1 grants %2 places of %3, which this organ may not have.</source>
        <translation>%1批复%3%2名，本机关不得设置这一职级。</translation>
    </message>
    <message>
        <source>%1; approved: %2 places (%3)</source>
        <translation>%1；批复%2名（%3）</translation>
    </message>
    <message>
        <source>no document on file</source>
        <translation>未录文号</translation>
    </message>
    <message>
        <source>The approved %1 places are above the ceiling of %2.</source>
        <translation>批复职数%1名，超过上限%2名。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>All ranks</source>
        <translation>全部职级</translation>
    </message>
    <message>
        <source>the unit is in no quota scope on this day: nobody has fixed its places</source>
        <translation>该单位在这一天未列入任何职数核定范围，职数未核定</translation>
    </message>
    <message>
        <source>these people are placed in no unit, so no quota scope has them</source>
        <translation>这些人员未确定单位，不在任何职数核定范围内</translation>
    </message>
    <message>
        <source>first rank of a demobilised officer, until the next promotion</source>
        <translation>军转干部首次确定职级，晋升前不占职数</translation>
    </message>
    <message>
        <source>holds a leading post besides, by the office&apos;s setting</source>
        <translation>担任领导职务兼任职级，按本地设定不占职数</translation>
    </message>
</context>
<context>
    <name>QuotaText</name>
    <message>
        <source>Held: %1</source>
        <translation>占用%1名</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>其中：%1</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>不占职数%1名</translation>
    </message>
    <message>
        <source>Proposed: %1, of whom %2 give up a place of the group</source>
        <translation>拟使用%1名，其中%2名腾出本组职数</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <translation>空缺%1名</translation>
    </message>
    <message>
        <source>Over by %1</source>
        <translation>超%1名</translation>
    </message>
    <message>
        <source>%1, %2, on %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Arithmetic: %1</source>
        <translation>算式：%1</translation>
    </message>
    <message>
        <source>Article: %1 (%2)</source>
        <translation>依据：%1（%2）</translation>
    </message>
    <message>
        <source>%1 people retire before this day and are left out.</source>
        <translation>%1人在此日之前到龄退休，未计入。</translation>
    </message>
    <message>
        <source>Of %1 people nobody knows whether they retire before this day: they are counted. Enter the age limit in their files.</source>
        <translation>%1人此日之前是否退休无法判断，仍计入；请在其档案中填写改革前任职年龄界限。</translation>
    </message>
    <message>
        <source>Scope by: %1</source>
        <translation>核定文件：%1</translation>
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
    <message>
        <source>%1 has the same place in the order.</source>
        <translation>%1的次序相同。</translation>
    </message>
    <message>
        <source>a denominator is 0.</source>
        <translation>分母为0。</translation>
    </message>
    <message>
        <source>each category needs its group.</source>
        <translation>每一类人员都要有对应的范围。</translation>
    </message>
    <message>
        <source>%1 (confirmed by %2)</source>
        <translation>%1（经%2核实）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the facts are joined by all or any.</source>
        <translation>各项事实须注明“全部满足”或者“满足一项”。</translation>
    </message>
    <message>
        <source>The office&apos;s own provision on %1 is left out: %2</source>
        <translation>本机关对%1的录入未采用：%2</translation>
    </message>
    <message>
        <source>the purpose is none of confirmation, correction, policy.</source>
        <translation>录入目的不是确认、更正、本机关规定之一。</translation>
    </message>
    <message>
        <source>the document that it rests on, or its date, is missing.</source>
        <translation>缺少依据文件或者日期。</translation>
    </message>
    <message>
        <source>there is no provision from %1 on that could be confirmed.</source>
        <translation>没有自%1起施行、可以确认的规定。</translation>
    </message>
    <message>
        <source>it has no figure that could be confirmed; it can be corrected or set.</source>
        <translation>没有可以确认的数值；可以更正或者设定。</translation>
    </message>
    <message>
        <source>the program has another figure now than the one that was confirmed.</source>
        <translation>程序现在的数值与当时确认的不同。</translation>
    </message>
    <message>
        <source>it would last beyond %1, when the rule that it lies over ends.</source>
        <translation>终止日期晚于所依附规定的终止日%1。</translation>
    </message>
    <message>
        <source>%1 is none of the choices: %2.</source>
        <translation>“%1”不在可选项之内：%2。</translation>
    </message>
    <message>
        <source>no rule of that day has a figure that it could be stricter than; enter it as a correction.</source>
        <translation>当日没有可以从严的规定数值；请作为更正录入。</translation>
    </message>
    <message>
        <source>%1 is laxer than, or other than, in %2; an office may only ask for more there: %3</source>
        <translation>“%1”比%2宽或者与其不同；本机关只能从严：%3</translation>
    </message>
    <message>
        <source>Conditions of the office</source>
        <translation>本机关附加条件</translation>
    </message>
    <message>
        <source>a ballot takes at most %1 grades and %1 aspects.</source>
        <translation>测评表最多容纳 %1 个等次和 %1 个测评项目。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t one of the grades.</source>
        <translation>“%1”不在所列等次之中。</translation>
    </message>
    <message>
        <source>the bands begin with whole years that rise, as 26, 31, 36; %1 doesn&apos;t.</source>
        <translation>各段的起始年数应为递增的整数，如26、31、36；“%1”不符合。</translation>
    </message>
    <message>
        <source>there is no band.</source>
        <translation>没有分段。</translation>
    </message>
    <message>
        <source>there is no kind of gap %1; the kinds are %2.</source>
        <translation>没有“%1”这种断层规则，可用的有：%2。</translation>
    </message>
    <message>
        <source>a gap of the kind %1 needs the term %2.</source>
        <translation>“%1”类断层规则缺少项目%2。</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件%1。</translation>
    </message>
    <message>
        <source>%1 is protected by a passphrase. Enter the passphrase to rescue it.</source>
        <translation>%1有口令保护。请输入口令后抢救。</translation>
    </message>
    <message>
        <source>%1 is a backup of another office. Choose one of this office.</source>
        <translation>%1是另一单位的备份。请选择本单位的备份。</translation>
    </message>
    <message>
        <source>No account could be read. The rescued office has one, %1, without a password: set one.</source>
        <translation>读不出任何账户。抢救出的文件只有一个账户%1，没有密码：请设置密码。</translation>
    </message>
    <message>
        <source>The account %1 has no right to rescue the office: that takes the right to back up and restore.</source>
        <translation>账户%1无权抢救单位文件：需要有备份和恢复的权限。</translation>
    </message>
    <message>
        <source>The first page is lost; the tables were found without it.</source>
        <translation>文件首页已丢失；各数据表已另行找到。</translation>
    </message>
    <message>
        <source>Of %1 records nothing tells to what they belong; they were left out.</source>
        <translation>有%1条记录无法判定归属，未写入。</translation>
    </message>
    <message>
        <source>What was rescued doesn&apos;t pass the check of a file.</source>
        <translation>抢救出的内容没有通过文件检查。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1已存在。请换一个名称。</translation>
    </message>
    <message>
        <source>The mark that says how far the audit goes is lost. Whether entries are missing after the last one that was read can&apos;t be seen: compare with the printed anchor.</source>
        <translation>审计终点标记已丢失，无法看出读到的最后一条之后是否还缺记录：请与打印的锚码核对。</translation>
    </message>
    <message>
        <source>%1 operations and %2 entries of the audit were put back from the backup.</source>
        <translation>已从备份补回审计中的%1次操作、%2条记录。</translation>
    </message>
    <message>
        <source>The words of %1 operations are lost; their entries are there.</source>
        <translation>%1次操作的说明已丢失，所属审计记录仍在。</translation>
    </message>
    <message>
        <source>Entries of the audit may be lost. Changes that were made after the last backup and that can&apos;t be read are not known then.</source>
        <translation>审计记录可能有丢失。最近一次备份之后所作、又读不出来的改动，因此无从知晓。</translation>
    </message>
    <message>
        <source>Above number %1 people may be missing of whom nothing else tells.</source>
        <translation>编号%1以后可能还有人员丢失，文件中没有其他线索。</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整份档案</translation>
    </message>
    <message>
        <source>Number %1 (name lost)</source>
        <translation>编号%1（姓名丢失）</translation>
    </message>
    <message>
        <source>Basic record</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>The rescue was cancelled.</source>
        <translation>抢救已取消。</translation>
    </message>
    <message>
        <source>%1 × %2 was left out: what it belongs to (%3) is lost.</source>
        <translation>“%2”%1条未写入：其所属的“%3”已丢失。</translation>
    </message>
    <message>
        <source>%1 × %2 no longer says to which record it belongs: that one (%3) is lost.</source>
        <translation>“%2”%1条已不能指明所属：对应的“%3”已丢失。</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>丢失%1条</translation>
    </message>
    <message>
        <source>some lost</source>
        <translation>有丢失</translation>
    </message>
    <message>
        <source>perhaps some lost</source>
        <translation>可能有丢失</translation>
    </message>
    <message>
        <source>not as last saved</source>
        <translation>与最后保存的不符</translation>
    </message>
    <message>
        <source>from the audit</source>
        <translation>由审计补回</translation>
    </message>
    <message>
        <source>from the backup</source>
        <translation>由备份补回</translation>
    </message>
    <message>
        <source>in part, from the roster</source>
        <translation>部分，由名册补回</translation>
    </message>
    <message>
        <source>not to be had</source>
        <translation>无处可补</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>无从得知</translation>
    </message>
    <message>
        <source>kept as read: compare with the paper</source>
        <translation>按读出的保留：请与纸质材料核对</translation>
    </message>
    <message>
        <source>All %1 pages of the file can be read.</source>
        <translation>文件共%1页，全部可以读出。</translation>
    </message>
    <message>
        <source>%1 of %2 pages of the file can&apos;t be read.</source>
        <translation>文件共%2页，其中%1页读不出来。</translation>
    </message>
    <message>
        <source>%1 people can be rescued, %2 of them with everything that is known of them.</source>
        <translation>可以抢救%1人，其中%2人的内容完整。</translation>
    </message>
    <message>
        <source>What is missing is taken from the backup %1.</source>
        <translation>缺失内容取自备份%1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check the path, the rights and the disk.</source>
        <translation>无法读取%1。请检查路径、权限和磁盘。</translation>
    </message>
    <message>
        <source>The tables of this file are not those of an office.</source>
        <translation>这个文件中的数据表不是单位文件的数据表。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program. Rescue it with that version; nothing was changed.</source>
        <translation>该文件由更新版本的程序写成。请用那个版本抢救；文件没有任何改动。</translation>
    </message>
    <message>
        <source>Nothing of an office can be read in this file. Restore it from a backup.</source>
        <translation>这个文件中读不出任何单位数据。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1 is the damaged file itself. Choose a backup of it.</source>
        <translation>%1就是损坏的文件本身。请选择它的备份。</translation>
    </message>
    <message>
        <source>%1 is what is to be read. Choose another name for the new file.</source>
        <translation>%1正是要读取的文件。请为新文件另选名称。</translation>
    </message>
</context>
<context>
    <name>Retirement</name>
    <message>
        <source>Length of service</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>the start of work isn&apos;t on file</source>
        <translation>档案中没有参加工作时间</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1参加工作</translation>
    </message>
    <message>
        <source>Time to the statutory age of retirement</source>
        <translation>距法定退休年龄</translation>
    </message>
    <message>
        <source>less than %1 months</source>
        <translation>不足%1个月</translation>
    </message>
    <message>
        <source>the statutory age isn&apos;t known</source>
        <translation>法定退休时间未知</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>%1达到</translation>
    </message>
    <message>
        <source>No rule on early retirement is in force</source>
        <translation>当日没有关于提前退休的规定</translation>
    </message>
    <message>
        <source>Close to retirement with enough service</source>
        <translation>临近退休且工作年限足够</translation>
    </message>
    <message>
        <source>May ask to retire early</source>
        <translation>可以申请提前退休</translation>
    </message>
</context>
<context>
    <name>RetirementCalendar</name>
    <message>
        <source>Retirements by month</source>
        <translation>退休日历</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1月</translation>
    </message>
</context>
<context>
    <name>RetirementOutlook</name>
    <message>
        <source>The category of retirement isn&apos;t known: enter sex and 改革前任职年龄界限 in the file.</source>
        <translation>退休类别不明：请在档案中填写性别和改革前任职年龄界限。</translation>
    </message>
    <message>
        <source>The rules have no figure for women at 60 from 2025 on: enter 到龄年月 in the file as it was decided.</source>
        <translation>2025年起原60周岁退休的女干部的退休年龄尚无条文：请按审批结果在档案中填写到龄年月。</translation>
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
        <source>Born %1; the former age %2 is reached in %3.</source>
        <translation>%1出生，%3达到原法定退休年龄%2。</translation>
    </message>
    <message>
        <source>The former age holds: no delay.</source>
        <translation>执行原法定退休年龄，不延迟。</translation>
    </message>
    <message numerus="yes">
        <source>Delayed by %n month(s), the statutory age is %1: %2.</source>
        <translation>
            <numerusform>延迟%n个月，法定退休年龄为%1，%2达到。</numerusform>
        </translation>
    </message>
    <message>
        <source>At will from %1 on, not below the former age; with contributions for %2.</source>
        <translation>最早可自%1起自愿弹性提前退休，不得低于原法定退休年龄；最低缴费年限%2。</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1周岁</translation>
    </message>
    <message>
        <source>%1 years and %2 months old</source>
        <translation>%1岁%2个月</translation>
    </message>
    <message>
        <source>The month of birth isn&apos;t on file: enter 出生日期 in the file.</source>
        <translation>档案缺出生年月：请填写出生日期。</translation>
    </message>
    <message>
        <source>As 到龄年月 of the file states it.</source>
        <translation>按档案中的到龄年月。</translation>
    </message>
    <message>
        <source>No later: %1 retire when the statutory age is reached.</source>
        <translation>%1达到法定退休年龄时应当办理退休，不得延迟。</translation>
    </message>
    <message>
        <source>By agreement no later than %1.</source>
        <translation>经协商一致可以弹性延迟退休，最迟至%1。</translation>
    </message>
    <message>
        <source>到龄年月 of the file states %1, which differs.</source>
        <translation>档案中的到龄年月为%1，与此不一致，请核对。</translation>
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
        <translation>实际：%1</translation>
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
    <name>Role</name>
    <message>
        <source>Only account</source>
        <translation>单人账户</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>HR officer</source>
        <translation>组工干部</translation>
    </message>
    <message>
        <source>HR officer of some units</source>
        <translation>组工干部（限定机构）</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
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
    <name>RosterRow</name>
    <message>
        <source>The rank held since %1 has no name and was left out. Add a column with the rank.</source>
        <translation>有任现职级时间（%1）但没有职级名称，未导入。请增加“现职级”列。</translation>
    </message>
    <message>
        <source>The level of post held since %1 has no name and was left out. Add a column with the level.</source>
        <translation>有任现职务层次时间（%1）但没有职务层次名称，未导入。请增加“现职务层次”列。</translation>
    </message>
    <message>
        <source>The post held since %1 has no name and was left out.</source>
        <translation>有任现职时间（%1）但没有职务名称，未导入。</translation>
    </message>
    <message>
        <source>%1 is no longer held, but its last day is missing.</source>
        <translation>%1已不再担任，但缺少终止日期。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>An appraisal without a year was left out: %1</source>
        <translation>有考核结论但没有年度，未导入：%1</translation>
    </message>
    <message>
        <source>%1 is not a number and was left out: %2</source>
        <translation>%1不是数字，未导入：%2</translation>
    </message>
    <message>
        <source>%1: %2 is no result of an annual appraisal and was left out.</source>
        <translation>%1：“%2”不是年度考核等次，未导入。</translation>
    </message>
    <message>
        <source>%1 holds the error %2 and was left out.</source>
        <translation>%1中是错误值 %2，未导入。</translation>
    </message>
</context>
<context>
    <name>RosterSheet</name>
    <message>
        <source>These sheets were not read, since they hold no table of people that is known here: %1</source>
        <translation>以下工作表中没有可识别的人员表格，未读取：%1</translation>
    </message>
    <message>
        <source>%1 more rows were not read for reasons like these.</source>
        <translation>另有 %1 行因类似原因未读取。</translation>
    </message>
    <message>
        <source>The identity number of %1 is stored as a number, whose last digits Excel has lost; the row was not read. Format the column as text and enter the number again.</source>
        <translation>%1的身份证号在 Excel 中按数字存储，后几位已丢失，该行未读取。请把该列设为文本格式后重新填写身份证号。</translation>
    </message>
    <message>
        <source>There is more than one %1; the row was not read. Fill in the identity number.</source>
        <translation>有不止一名%1，该行未读取。请填写身份证号。</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>0 to %1</source>
        <translation>0至%1</translation>
    </message>
    <message>
        <source>Enough of those who should attend are present</source>
        <translation>到会人数符合要求</translation>
    </message>
    <message>
        <source>at least %1/%2 of %3: %4</source>
        <translation>不少于%3的%1/%2，即%4</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>实到%1</translation>
    </message>
    <message>
        <source>The result may still be used</source>
        <translation>推荐结果仍然有效</translation>
    </message>
    <message>
        <source>held within %1 months</source>
        <translation>%1个月以内</translation>
    </message>
    <message>
        <source>held on %1, valid to %2</source>
        <translation>%1举行，有效至%2</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Present, of those who should attend</source>
        <translation>实到人数不多于应到人数</translation>
    </message>
    <message>
        <source>Ballots issued, to those present</source>
        <translation>发出票数不多于实到人数</translation>
    </message>
    <message>
        <source>Ballots returned, of those issued</source>
        <translation>收回票数不多于发出票数</translation>
    </message>
    <message>
        <source>Valid ballots, of those returned</source>
        <translation>有效票数不多于收回票数</translation>
    </message>
    <message>
        <source>Votes on %1, of the valid ballots</source>
        <translation>%1的票数不多于有效票数</translation>
    </message>
    <message>
        <source>The numbers of the count balance</source>
        <translation>计票数字相符</translation>
    </message>
    <message>
        <source>The vote is valid: %1</source>
        <translation>%1有效</translation>
    </message>
    <message>
        <source>no count on record</source>
        <translation>没有计票记录</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1通过</translation>
    </message>
    <message>
        <source>the rules name no majority</source>
        <translation>规则没有规定多数</translation>
    </message>
    <message>
        <source>More than the part of those who should attend</source>
        <translation>超过应到人数的规定比例</translation>
    </message>
    <message>
        <source>more than %1/%2 of %3</source>
        <translation>超过%3的%1/%2</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1票</translation>
    </message>
    <message>
        <source>%1: equal votes (%2) at the last of %3 places: %4</source>
        <translation>%1：第%3个名额得票相同（%2票）：%4</translation>
    </message>
    <message>
        <source>no such posts for near relatives</source>
        <translation>近亲属不得任此类职务</translation>
    </message>
    <message>
        <source>%1 and %2 (%3)</source>
        <translation>%1与%2（%3）</translation>
    </message>
    <message>
        <source>%1 and %2 (%3); only the name agrees with the family record</source>
        <translation>%1与%2（%3）；只有姓名与家庭成员记录相同</translation>
    </message>
    <message>
        <source>%1 and %2 may hold their posts (%3, %4)</source>
        <translation>%1与%2可以任现职务（%3，%4）</translation>
    </message>
    <message>
        <source>Publicised for long enough</source>
        <translation>公示时间符合要求</translation>
    </message>
    <message>
        <source>%1 working days from %2: to %3</source>
        <translation>自%2起%1个工作日，至%3</translation>
    </message>
    <message>
        <source>published on %1, ended on %2</source>
        <translation>%1发布，%2结束</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>%1发布</translation>
    </message>
    <message>
        <source>%1; the calendar lacks the holidays of that year</source>
        <translation>%1；日历中没有该年度的节假日安排</translation>
    </message>
    <message>
        <source>The objection of %1 about %2 is settled</source>
        <translation>%1关于%2的异议已经处理</translation>
    </message>
    <message>
        <source>found out, and nobody promoted under an upheld one</source>
        <translation>已查核，属实的不再晋升</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>the day the notice was published</source>
        <translation>公示发布日期</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1: the qualification isn&apos;t reached</source>
        <translation>%1：任职资格未达到</translation>
    </message>
    <message>
        <source>%1; promoted only on %2, within %3 months: no exception is allowed</source>
        <translation>%1；%2才提任，未满%3个月，不得破格</translation>
    </message>
    <message>
        <source>%1 to %2 skips levels: %3</source>
        <translation>由%1任%2，越过%3级</translation>
    </message>
    <message>
        <source>%1; more than one is never allowed</source>
        <translation>%1；不得越两级</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1%2，%3</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2的%1，%3</translation>
    </message>
    <message>
        <source>near relatives in the office: %1</source>
        <translation>近亲属在本单位：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 of %2, last barred day %3</source>
        <translation>%2%1，影响期至%3</translation>
    </message>
    <message>
        <source>%1 is approved by a higher organ</source>
        <translation>%1由上级机关审批</translation>
    </message>
    <message>
        <source>retirement month %1</source>
        <translation>到龄时间%1</translation>
    </message>
    <message>
        <source>neither the retirement month nor the birth is on file</source>
        <translation>档案中没有到龄时间和出生日期</translation>
    </message>
    <message>
        <source>the retirement month isn&apos;t on file; by birth it may be %1</source>
        <translation>档案中没有到龄时间；按出生日期可能为%1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1%2：%3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2起）</translation>
    </message>
    <message>
        <source>%1: planned %2, vacant %3</source>
        <translation>%1：拟使用%2，空缺%3</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>材料：%1</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>起止日期</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2之间</translation>
    </message>
    <message>
        <source>The simplified procedure is open (第二十条)</source>
        <translation>可以适用简化程序（第二十条）</translation>
    </message>
    <message>
        <source>The plan names its targets</source>
        <translation>方案写明拟晋升职级或者职务</translation>
    </message>
    <message>
        <source>ranks or posts with places</source>
        <translation>职级或者职务及职数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Places planned for %1</source>
        <translation>%1的拟使用职数</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1个以上</translation>
    </message>
    <message>
        <source>Places for %1</source>
        <translation>%1的职数</translation>
    </message>
    <message>
        <source>%1 vacant</source>
        <translation>空缺%1</translation>
    </message>
    <message>
        <source>the vacant places aren&apos;t found out</source>
        <translation>尚未查明空缺职数</translation>
    </message>
    <message>
        <source>%1; a reply on the excess is on record</source>
        <translation>%1；已有超职数批复</translation>
    </message>
    <message>
        <source>There are candidates</source>
        <translation>有人选</translation>
    </message>
    <message>
        <source>The votes for %1 are counted</source>
        <translation>%1的得票已经统计</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>计票结果</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>得票相同</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>由人决定</translation>
    </message>
    <message>
        <source>Evidence on %1 under each heading</source>
        <translation>%1各项目的考察情况</translation>
    </message>
    <message>
        <source>evidence with its source</source>
        <translation>考察情况及其来源</translation>
    </message>
    <message>
        <source>entries: %1</source>
        <translation>%1条</translation>
    </message>
    <message>
        <source>entries: %1; none under %2</source>
        <translation>%1条；%2没有</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a reply on the exception is on record</source>
        <translation>已有破格、越级批复</translation>
    </message>
    <message>
        <source>%1, %2: settled</source>
        <translation>%1（%2）已有结果</translation>
    </message>
    <message>
        <source>a reply before the discussion</source>
        <translation>讨论决定前的批复</translation>
    </message>
    <message>
        <source>no report needed: %1</source>
        <translation>不需要报告：%1</translation>
    </message>
    <message>
        <source>No more candidates for %1 than places</source>
        <translation>%1的人选不多于职数</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不多于%1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已经批准</translation>
    </message>
    <message>
        <source>the number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Written to the files</source>
        <translation>已经写入档案</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>The check of the step</source>
        <translation>本环节的查核</translation>
    </message>
    <message>
        <source>the program has no such check</source>
        <translation>程序没有这项查核</translation>
    </message>
    <message>
        <source>%1 has no quota in the organ</source>
        <translation>%1在本机关不限职数</translation>
    </message>
    <message>
        <source>no ratio for it</source>
        <translation>没有规定比例</translation>
    </message>
    <message>
        <source>the level of the organ isn&apos;t stated</source>
        <translation>没有写明机关层级</translation>
    </message>
    <message>
        <source>The file of %1</source>
        <translation>%1的档案</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>有档案</translation>
    </message>
    <message>
        <source>removed from the office</source>
        <translation>已从本单位移出</translation>
    </message>
</context>
<context>
    <name>RoundOffice</name>
    <message>
        <source>A round needs a name and the day it was opened.</source>
        <translation>晋升批次要有名称和启动日期。</translation>
    </message>
    <message>
        <source>On %1 the rules have no steps for a round of the kind %2.</source>
        <translation>%1，规则中没有%2这类批次的程序。</translation>
    </message>
    <message>
        <source>A target needs a rank or level, and at least one place.</source>
        <translation>请写明职级或者职务层次，职数至少1个。</translation>
    </message>
    <message>
        <source>A leading post needs its title and its unit.</source>
        <translation>领导职务请写明职务名称和所在机构。</translation>
    </message>
    <message>
        <source>There is no round number %1.</source>
        <translation>没有编号为%1的晋升批次。</translation>
    </message>
    <message>
        <source>A day of the office needs its date and the reason.</source>
        <translation>本单位的工作日调整要有日期和原因。</translation>
    </message>
    <message>
        <source>A heading needs its name.</source>
        <translation>项目要有名称。</translation>
    </message>
    <message>
        <source>A round needs a rank or post to give.</source>
        <translation>晋升批次要有拟晋升的职级或者职务。</translation>
    </message>
    <message>
        <source>%1 is registered. Reopen it before you change it.</source>
        <translation>%1已经登记。请先重新打开，再修改。</translation>
    </message>
    <message>
        <source>The review was cancelled.</source>
        <translation>资格审查已取消。</translation>
    </message>
    <message>
        <source>%1 is a candidate of this or another open round already.</source>
        <translation>%1已经是本批次或者另一个未登记批次的人选。</translation>
    </message>
    <message>
        <source>There is no open candidate number %1.</source>
        <translation>没有编号为%1的人选，或者已经退回。</translation>
    </message>
    <message>
        <source>Say why the candidate is returned.</source>
        <translation>请写明退回的理由。</translation>
    </message>
    <message>
        <source>On %1 the rules have no range of a recommendation.</source>
        <translation>%1，规则中没有民主推荐范围。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A step that is left out or done otherwise needs the reason and the number of the reply.</source>
        <translation>环节省略或者变通办理，要写明理由和批复文号。</translation>
    </message>
    <message>
        <source>The rules have no step %1.</source>
        <translation>规则中没有%1这个环节。</translation>
    </message>
    <message>
        <source>%1 ends before it begins.</source>
        <translation>%1的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>%1 is closed. Open it again before you change it.</source>
        <translation>%1已经办结。请先重新打开，再修改。</translation>
    </message>
    <message>
        <source>These matters must be recorded and reported first: %1.</source>
        <translation>下列事项应当先记录并报告：%1。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t the next step of the round.</source>
        <translation>%1不是本批次的下一个环节。</translation>
    </message>
    <message>
        <source>This step is closed by registering the round.</source>
        <translation>本环节在登记时办结。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed yet. It lacks: %2.</source>
        <translation>%1还不能办结，缺少：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Only the step that was closed last can be opened again.</source>
        <translation>只能重新打开最后办结的环节。</translation>
    </message>
    <message>
        <source>The count doesn&apos;t balance. %1: %2, but it must be %3.</source>
        <translation>计票数字不符。%1：%2，应为%3。</translation>
    </message>
    <message>
        <source>A count needs the day of the vote, and what was voted on: %1, %2 or %3.</source>
        <translation>计票要有表决日期和表决事项：%1、%2或者%3。</translation>
    </message>
    <message>
        <source>There is no candidate number %1 in the round.</source>
        <translation>本批次没有编号为%1的人选。</translation>
    </message>
    <message>
        <source>A matter to report needs its round and its name.</source>
        <translation>报告事项要有批次和名称。</translation>
    </message>
    <message>
        <source>A reply needs its number.</source>
        <translation>批复要有文号。</translation>
    </message>
    <message>
        <source>An objection needs its candidate, its day and what it says.</source>
        <translation>异议要有人选、日期和内容。</translation>
    </message>
    <message>
        <source>An objection is upheld or dismissed, or open.</source>
        <translation>异议的结果是属实或者不属实，或者尚未处理。</translation>
    </message>
    <message>
        <source>A settled objection needs what was found out, and the day.</source>
        <translation>已处理的异议要写明查核情况和日期。</translation>
    </message>
    <message>
        <source>An objection was upheld: %1</source>
        <translation>异议属实：%1</translation>
    </message>
    <message>
        <source>Evidence needs its candidate, its heading, what it says and where it comes from.</source>
        <translation>考察情况要有人选、项目、内容和来源。</translation>
    </message>
    <message>
        <source>The file of %1 isn&apos;t in the office any more.</source>
        <translation>%1的档案已经不在本单位。</translation>
    </message>
    <message>
        <source>The file of %1 no longer says %2, which the round was decided on.</source>
        <translation>%1的档案已经不是讨论决定时的%2。</translation>
    </message>
    <message>
        <source>The round can&apos;t be registered before this step is closed: %1.</source>
        <translation>登记之前，应当先办结：%1。</translation>
    </message>
    <message>
        <source>No candidate is left to register.</source>
        <translation>没有可以登记的人选。</translation>
    </message>
    <message>
        <source>A registration needs the number of the approval, and the day of the decision, which may not lie ahead.</source>
        <translation>登记要有批准文号和决定日期，决定日期不得晚于今天。</translation>
    </message>
    <message>
        <source>The ranks or posts of %1 were changed after the registration. Take that back first.</source>
        <translation>%1的职级或者职务在登记后又有修改。请先撤回该修改。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t registered.</source>
        <translation>%1尚未登记。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reopened: %2 has begun since.</source>
        <translation>%1不能重新打开：%2已经启动。</translation>
    </message>
    <message>
        <source>A post ends only with the appointment to a leading post.</source>
        <translation>只有任用到领导职务时才能同时免去现职。</translation>
    </message>
    <message>
        <source>Count the votes on %1 by grade: %2.</source>
        <translation>请按等次填写对%1的票数：%2。</translation>
    </message>
    <message>
        <source>The rules have no grade %1.</source>
        <translation>规则中没有“%1”这一等次。</translation>
    </message>
</context>
<context>
    <name>RoundPrint</name>
    <message>
        <source>The round has no voters yet. Enter them first: page “Rounds”, tab “Voters”.</source>
        <translation>该批次还没有参加民主推荐人员。请先在“晋升批次”页的“推荐范围”中录入（可“按规定计算”）。</translation>
    </message>
    <message>
        <source>The round has no open candidate. Propose somebody first: page “Rounds”, tab “Candidates”.</source>
        <translation>该批次没有在办的人选。请先在“晋升批次”页的“人选”中提名。</translation>
    </message>
    <message>
        <source>The day of the notice isn&apos;t entered. Enter it as the first day of the step “%1”: page “Rounds”.</source>
        <translation>尚未录入公示发布日期。请在“晋升批次”页的“%1”环节中把它录入为开始日期。</translation>
    </message>
    <message>
        <source>On %1 the rules don&apos;t say how long a notice stays. Enter it on the page of the rules.</source>
        <translation>%1 的规则没有规定公示天数。请在“法规”页中录入。</translation>
    </message>
    <message>
        <source>Nobody was decided on yet. Close the step “%1” first: page “Rounds”.</source>
        <translation>还没有讨论决定通过的人选。请先在“晋升批次”页录入票数并完成“%1”环节。</translation>
    </message>
    <message>
        <source>This paper is for promotion in rank; %1 is a round for leading posts.</source>
        <translation>该材料用于职级晋升，“%1”是选拔任用批次。</translation>
    </message>
    <message>
        <source>Nobody is approved yet. Close the step “%1” first: page “Rounds”.</source>
        <translation>还没有批准的人选。请先在“晋升批次”页完成“%1”环节。</translation>
    </message>
    <message>
        <source>The round has no count yet. Enter it first: page “Rounds”, tab “Votes”.</source>
        <translation>该批次还没有民主推荐或者民主测评的票数。请先在“晋升批次”页的“票数”中录入计票。</translation>
    </message>
    <message>
        <source>The rules don&apos;t name the grades of an evaluation. Enter them on the page of the rules.</source>
        <translation>规则没有规定民主测评的等次。请在“法规”页中录入。</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>初步人选</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已考察</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>publicity over</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>属实，影响任用</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>不影响任用</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未走</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>later</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1（拟晋升%2）</translation>
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
    <name>RuleTerm</name>
    <message>
        <source>To %1: %2 held for %3 months.</source>
        <translation>晋升%1：任%2满%3个月。</translation>
    </message>
    <message>
        <source>Or a leading post of the level %1 held for %2 months.</source>
        <translation>或者任%1领导职务满%2个月。</translation>
    </message>
    <message>
        <source>Each year graded %1 within that time: %2 months less; for example %3 months with two of them.</source>
        <translation>任职年限内每有一个%1年度，缩短%2个月；例如有两个时为%3个月。</translation>
    </message>
    <message>
        <source>Besides, as the office demands (%1): %2</source>
        <translation>另按本机关附加条件（%1）：%2</translation>
    </message>
    <message>
        <source>%1: at most %2% of the posts of the organ; of 200 posts %3.</source>
        <translation>%1不超过机关职位数量的%2%；以200个职位计为%3个。</translation>
    </message>
    <message>
        <source>%1: at most %2% of the number of %3 together.</source>
        <translation>%1不超过%3总数的%2%。</translation>
    </message>
    <message>
        <source>So of 200 posts of the organ: 200 × %1% × %2% = %3.</source>
        <translation>以机关200个职位计：200×%1%×%2%＝%3。</translation>
    </message>
    <message>
        <source>Decided on %1, it bars promotion up to and including %2.</source>
        <translation>%1作出的，至%2（含当日）不得晋升。</translation>
    </message>
    <message>
        <source>Begun on %1, its last working day is %2.</source>
        <translation>%1开始的，最后一个工作日为%2。</translation>
    </message>
    <message>
        <source>Born in %1: retires in %2, %3 months later than before.</source>
        <translation>%1出生的，%2退休，比原规定延迟%3个月。</translation>
    </message>
    <message>
        <source>At will from %1 on.</source>
        <translation>自愿提前的，最早%1。</translation>
    </message>
    <message>
        <source>For the promotion to any rank.</source>
        <translation>适用于晋升各职级。</translation>
    </message>
    <message>
        <source>For the promotion to: %1.</source>
        <translation>适用于晋升：%1。</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Corresponding ranks of the general track</source>
        <translation>对应的综合管理类职级</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次、级别</translation>
    </message>
    <message>
        <source>Rank held before</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>最高职级</translation>
    </message>
    <message>
        <source>Ranks of the leading team</source>
        <translation>领导班子成员的职级</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Of the group</source>
        <translation>占下列职级总数</translation>
    </message>
    <message>
        <source>Only bodies of the rank</source>
        <translation>仅限单位规格</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Or level of leading post</source>
        <translation>或者领导职务层次</translation>
    </message>
    <message>
        <source>Grades whose year counts</source>
        <translation>计算年限的等次</translation>
    </message>
    <message>
        <source>Grades whose year doesn&apos;t count</source>
        <translation>不计算年限的等次</translation>
    </message>
    <message>
        <source>Grade that shortens</source>
        <translation>缩短年限的等次</translation>
    </message>
    <message>
        <source>Shortened by</source>
        <translation>每次缩短</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选定</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>At the longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>After the restoration of rights</source>
        <translation>恢复权利后</translation>
    </message>
    <message>
        <source>In the year of the sanction</source>
        <translation>受处分当年</translation>
    </message>
    <message>
        <source>In the year after</source>
        <translation>次年</translation>
    </message>
    <message>
        <source>In the second year after</source>
        <translation>第三年</translation>
    </message>
    <message>
        <source>Share with consent</source>
        <translation>经同意的比例</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>须连续</translation>
    </message>
    <message>
        <source>Part in the appraisal</source>
        <translation>参加考核方式</translation>
    </message>
    <message>
        <source>Grade that it brings</source>
        <translation>直接确定的等次</translation>
    </message>
    <message>
        <source>Former age of retirement</source>
        <translation>原法定退休年龄</translation>
    </message>
    <message>
        <source>One month of delay for each</source>
        <translation>每多少个月延迟1个月</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最多延迟</translation>
    </message>
    <message>
        <source>Earlier at will by at most</source>
        <translation>自愿提前最多</translation>
    </message>
    <message>
        <source>Raised from the year</source>
        <translation>提高起始年份</translation>
    </message>
    <message>
        <source>Raised each year by</source>
        <translation>每年提高</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Grade of pay</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>How the facts are joined</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>state sanction</source>
        <translation>政务、行政处分</translation>
    </message>
    <message>
        <source>Party sanction</source>
        <translation>党纪处分</translation>
    </message>
    <message>
        <source>organisational measure</source>
        <translation>组织处理、诫勉</translation>
    </message>
    <message>
        <source>expulsion</source>
        <translation>开除</translation>
    </message>
    <message>
        <source>graded as usual</source>
        <translation>正常确定等次</translation>
    </message>
    <message>
        <source>not 优秀</source>
        <translation>不得确定为优秀</translation>
    </message>
    <message>
        <source>comments only, no grade</source>
        <translation>只写评语，不确定等次</translation>
    </message>
    <message>
        <source>不称职</source>
        <translation>不称职</translation>
    </message>
    <message>
        <source>takes part and is graded</source>
        <translation>参加考核并确定等次</translation>
    </message>
    <message>
        <source>no comments and no grade for now</source>
        <translation>暂不写评语、不确定等次</translation>
    </message>
    <message>
        <source>appraised where the person worked</source>
        <translation>由实际工作单位考核</translation>
    </message>
    <message>
        <source>appraised by the superior</source>
        <translation>由上级考核</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>不参加</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>one of them is enough</source>
        <translation>满足一项即可</translation>
    </message>
    <message>
        <source>%1 months (%2 years)</source>
        <translation>%1个月（%2年）</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Kin that it concerns</source>
        <translation>涉及的亲属关系</translation>
    </message>
    <message>
        <source>Units that it concerns</source>
        <translation>涉及的单位</translation>
    </message>
    <message>
        <source>Words of the file that it concerns</source>
        <translation>涉及的档案用语</translation>
    </message>
    <message>
        <source>Levels of posts that it concerns</source>
        <translation>涉及的职务层次</translation>
    </message>
    <message>
        <source>Lowest education</source>
        <translation>最低学历</translation>
    </message>
    <message>
        <source>As a rule</source>
        <translation>一般应当</translation>
    </message>
    <message>
        <source>One of these held before</source>
        <translation>曾任（任一）</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Whom each category takes</source>
        <translation>各类别的对象</translation>
    </message>
    <message>
        <source>Approval or filing</source>
        <translation>报批或报备</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>报送机关</translation>
    </message>
    <message>
        <source>Kinds of rounds</source>
        <translation>批次类别</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>涉及的事项</translation>
    </message>
    <message>
        <source>Quorum, numerator</source>
        <translation>到会比例（分子）</translation>
    </message>
    <message>
        <source>Quorum, denominator</source>
        <translation>到会比例（分母）</translation>
    </message>
    <message>
        <source>More than, numerator</source>
        <translation>通过比例（分子，须超过）</translation>
    </message>
    <message>
        <source>More than, denominator</source>
        <translation>通过比例（分母）</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>What is found out</source>
        <translation>核查内容</translation>
    </message>
    <message>
        <source>State of the candidates after it</source>
        <translation>完成后人选状态</translation>
    </message>
    <message>
        <source>May be left out by the simplified procedure</source>
        <translation>简化程序可以省略</translation>
    </message>
    <message>
        <source>targets and places</source>
        <translation>拟晋升职级和职数</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>考察</translation>
    </message>
    <message>
        <source>discipline and personal matters</source>
        <translation>纪检监察意见和个人有关事项</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>讨论决定</translation>
    </message>
    <message>
        <source>publicity</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>已推荐</translation>
    </message>
    <message>
        <source>inspected</source>
        <translation>已考察</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>publicity over</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>leading team</source>
        <translation>领导班子成员</translation>
    </message>
    <message>
        <source>heads of internal bodies</source>
        <translation>内设机构负责人</translation>
    </message>
    <message>
        <source>people of the unit concerned</source>
        <translation>相关单位人员</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Reasons of a rank that it is about</source>
        <translation>涉及的任职级事由</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>At least (per cent)</source>
        <translation>不少于（%）</translation>
    </message>
    <message>
        <source>At most (per cent)</source>
        <translation>不超过（%）</translation>
    </message>
    <message>
        <source>Annual grades that demand it</source>
        <translation>对应的年度考核等次</translation>
    </message>
    <message>
        <source>%1 on %2: the last day is %3.</source>
        <translation>%1为%2的，最后一日为%3。</translation>
    </message>
    <message>
        <source>With an extension %1.</source>
        <translation>经延长的，最后一日为%1。</translation>
    </message>
    <message>
        <source>Elected on %1, the term runs up to and including %2.</source>
        <translation>%1选举产生的，任期至%2。</translation>
    </message>
    <message>
        <source>Left on %1, it holds up to and including %2.</source>
        <translation>%1离职的，至%2。</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>Becomes the rank</source>
        <translation>转为职级</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>最低职级</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Barred meanwhile</source>
        <translation>期间不得</translation>
    </message>
    <message>
        <source>Lowered or taken</source>
        <translation>降低或者解除</translation>
    </message>
    <message>
        <source>Restored afterwards</source>
        <translation>期满恢复</translation>
    </message>
    <message>
        <source>Ends by itself</source>
        <translation>自动解除</translation>
    </message>
    <message>
        <source>Enough service by itself</source>
        <translation>工作年限满（单独即可）</translation>
    </message>
    <message>
        <source>Nearer to retirement than</source>
        <translation>距法定退休年龄不足</translation>
    </message>
    <message>
        <source>With service of</source>
        <translation>且工作年限满</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Days with an extension</source>
        <translation>延长后最多天数</translation>
    </message>
    <message>
        <source>With an extension</source>
        <translation>延长后最多</translation>
    </message>
    <message>
        <source>Counted backwards</source>
        <translation>在此之前</translation>
    </message>
    <message>
        <source>Bonus in yuan</source>
        <translation>一次性奖金（元）</translation>
    </message>
    <message>
        <source>With a medal</source>
        <translation>颁发奖章</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时（小时）</translation>
    </message>
    <message>
        <source>Part, numerator</source>
        <translation>比例分子</translation>
    </message>
    <message>
        <source>Part, denominator</source>
        <translation>比例分母</translation>
    </message>
    <message>
        <source>First year of a cycle</source>
        <translation>周期起始年度</translation>
    </message>
    <message>
        <source>From</source>
        <translation>满</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>Lost by sick leave of</source>
        <translation>病假累计不享受</translation>
    </message>
    <message>
        <source>Of them before the birth</source>
        <translation>其中产前天数</translation>
    </message>
    <message>
        <source>Half a day for some</source>
        <translation>部分公民放假半天</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Sanctions</source>
        <translation>处分</translation>
    </message>
    <message>
        <source>In serious cases</source>
        <translation>情节严重的处分</translation>
    </message>
    <message>
        <source>Members, at least</source>
        <translation>党员人数不少于</translation>
    </message>
    <message>
        <source>Members, at most</source>
        <translation>党员人数不多于</translation>
    </message>
    <message>
        <source>Units, at most</source>
        <translation>覆盖单位不超过</translation>
    </message>
    <message>
        <source>Seats, at least</source>
        <translation>委员人数不少于</translation>
    </message>
    <message>
        <source>Seats, usually at most</source>
        <translation>委员人数一般不超过</translation>
    </message>
    <message>
        <source>Seats, at most</source>
        <translation>委员人数最多</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务设置</translation>
    </message>
    <message>
        <source>More than the quorum</source>
        <translation>须超过该比例</translation>
    </message>
    <message>
        <source>Normally in the quarter</source>
        <translation>一般在第几季度</translation>
    </message>
    <message>
        <source>Grades that count as votes for the person</source>
        <translation>计为得票的等次</translation>
    </message>
    <message>
        <source>Aspects that are judged</source>
        <translation>评价内容</translation>
    </message>
    <message>
        <source>First year of each band</source>
        <translation>各段起始年数</translation>
    </message>
    <message>
        <source>Counted in the chart</source>
        <translation>所属统计</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>年龄自（岁）</translation>
    </message>
    <message>
        <source>Age up to</source>
        <translation>年龄至（岁）</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>人数不少于</translation>
    </message>
    <message>
        <source>People, fewer than</source>
        <translation>人数少于</translation>
    </message>
    <message>
        <source>nobody of an age holds the rank</source>
        <translation>年龄段内无人任职</translation>
    </message>
    <message>
        <source>many retire in one year</source>
        <translation>集中退休</translation>
    </message>
    <message>
        <source>too few young people</source>
        <translation>青年干部偏少</translation>
    </message>
    <message>
        <source>average age too high</source>
        <translation>平均年龄偏高</translation>
    </message>
    <message>
        <source>free places and no holder</source>
        <translation>有职数无人任职</translation>
    </message>
    <message>
        <source>too few successors</source>
        <translation>接替人选不足</translation>
    </message>
    <message>
        <source>men only or women only</source>
        <translation>性别单一</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>In force from %1 to %2</source>
        <translation>自%1起至%2有效</translation>
    </message>
    <message>
        <source>In force from %1 on</source>
        <translation>自%1起有效</translation>
    </message>
    <message>
        <source>Confirmed by: %1. Entered by %2 on %3.</source>
        <translation>核实依据：%1。录入：%2，%3。</translation>
    </message>
    <message>
        <source>Corrected by: %1. Entered by %2 on %3.</source>
        <translation>更正依据：%1。录入：%2，%3。</translation>
    </message>
    <message>
        <source>Decided by: %1. Entered by %2 on %3.</source>
        <translation>本机关依据：%1。录入：%2，%3。</translation>
    </message>
    <message>
        <source>The figure has not been compared with the text of the instrument yet. Compare it, then confirm or correct it.</source>
        <translation>该数值尚未与文件原文核对。请核对后确认或者更正。</translation>
    </message>
    <message>
        <source>The figure is not known. What depends on it stays open until it is entered as a correction.</source>
        <translation>数值尚未取得。在以“更正”录入之前，依赖它的结论均为资料不足。</translation>
    </message>
    <message>
        <source>The national rule leaves this open. Until the office sets it, the default applies.</source>
        <translation>国家规定未作统一规定。本机关设定之前，适用默认值。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>本机关</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What follows from it on %1</source>
        <translation>按此计算（%1）</translation>
    </message>
    <message>
        <source>The rules can&apos;t take this entry of the office, and work without it: %1</source>
        <translation>本机关的这一录入未采用，规则按没有它计算：%1</translation>
    </message>
    <message>
        <source>Entered by %1 on %2.</source>
        <translation>录入：%1，%2。</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The copy %1 can&apos;t be written. Check that the folder may be written and that there is space.</source>
        <translation>无法写入副本%1。请检查文件夹是否可写、磁盘空间是否充足。</translation>
    </message>
    <message>
        <source>The copy was cancelled; nothing was left of it.</source>
        <translation>复制已取消，未留下任何文件。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Check that the folder may be written and that there is space.</source>
        <translation>无法写入%1。请检查文件夹是否可写、磁盘空间是否充足。</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase. Close other programs and try again.</source>
        <translation>内存不足，无法由口令生成密钥。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Cancelled; the office file is as it was.</source>
        <translation>已取消，单位文件保持原样。</translation>
    </message>
    <message>
        <source>The new file didn&apos;t pass its check, so the office file was left as it was. Check the office file first.</source>
        <translation>新文件未通过检查，单位文件保持原样。请先检查单位文件。</translation>
    </message>
    <message>
        <source>The new file can&apos;t be written, so the office file was left as it was. Free some space beside %1.</source>
        <translation>无法写入新文件，单位文件保持原样。请在%1所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>%1 is still open somewhere. Close it in every program and try again.</source>
        <translation>%1仍在别处打开。请在所有程序中关闭后重试。</translation>
    </message>
    <message>
        <source>%1 is protected already. Change its passphrase instead.</source>
        <translation>%1已受保护，请改为更换口令。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing. Choose one.</source>
        <translation>空口令不起保护作用，请设置口令。</translation>
    </message>
    <message>
        <source>The office file %1 can&apos;t be read.</source>
        <translation>无法读取单位文件%1。</translation>
    </message>
    <message>
        <source>The header of the protected office file %1 is damaged or was changed; it can&apos;t be opened. Restore a backup.</source>
        <translation>受保护的单位文件%1的文件头已损坏或被改动，无法打开。请恢复备份。</translation>
    </message>
    <message>
        <source>%1 is not protected by a passphrase.</source>
        <translation>%1未设口令保护。</translation>
    </message>
    <message>
        <source>The passphrase doesn&apos;t open %1. Mind capital letters and the input method, and try again.</source>
        <translation>口令不能打开%1。请注意大小写和输入法，然后重试。</translation>
    </message>
    <message>
        <source>Page %1 of the protected office file was changed or damaged; it was not read. Restore a backup.</source>
        <translation>受保护的单位文件第%1页已被改动或损坏，未予读取。请恢复备份。</translation>
    </message>
    <message>
        <source>The header of %1 asks for more than %2 GB of memory or %3 passes to check a passphrase, which this program never does. It was changed, or comes from a newer program. Restore a backup.</source>
        <translation>%1 的文件头要求用超过 %2 GB 内存或 %3 轮运算来核对口令，本程序从不这样做。文件已被改动，或来自更新版本的程序。请恢复备份。</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>less than %1</source>
        <translation>少于%1</translation>
    </message>
    <message>
        <source>not on record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Sick leave of the year, in months</source>
        <translation>当年病假（月）</translation>
    </message>
    <message>
        <source>Personal leave of the year with pay, in days</source>
        <translation>当年不扣工资的事假（天）</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>带薪年休假</translation>
    </message>
    <message>
        <source>the start of work isn&apos;t on file</source>
        <translation>档案中没有参加工作时间</translation>
    </message>
    <message>
        <source>the day of starting work decides it</source>
        <translation>取决于参加工作的具体日期</translation>
    </message>
    <message>
        <source>no rule is in force</source>
        <translation>当日没有规定</translation>
    </message>
    <message>
        <source>at work since %1, %2 days</source>
        <translation>%1参加工作，%2天</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>超过%1天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Absence without leave</source>
        <translation>旷工或者逾期不归</translation>
    </message>
    <message>
        <source>Days running</source>
        <translation>连续天数</translation>
    </message>
    <message>
        <source>Days in one year</source>
        <translation>一年内累计天数</translation>
    </message>
    <message>
        <source>No circumstance forbids the dismissal</source>
        <translation>没有不得辞退的情形</translation>
    </message>
    <message>
        <source>Dismissal for absence</source>
        <translation>旷工辞退</translation>
    </message>
    <message>
        <source>No circumstance forbids the resignation</source>
        <translation>没有不得辞职的情形</translation>
    </message>
    <message>
        <source>Reports personal matters</source>
        <translation>报告个人有关事项</translation>
    </message>
    <message>
        <source>neither a level nor a rank is on file</source>
        <translation>档案中没有职务层次和职级</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于%1</translation>
    </message>
    <message>
        <source>no training on record</source>
        <translation>没有培训记录</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育培训</translation>
    </message>
    <message>
        <source>neither a level nor a rank is on file, or no rule is in force</source>
        <translation>档案中没有职务层次和职级，或者当日没有规定</translation>
    </message>
    <message>
        <source>Training from %1 to %2</source>
        <translation>%1至%2的培训</translation>
    </message>
    <message>
        <source>%1 days or %2 hours</source>
        <translation>%1日或者%2学时</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>培训日数</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>培训学时</translation>
    </message>
    <message>
        <source>Leave during a training</source>
        <translation>培训期间请假</translation>
    </message>
    <message>
        <source>at most %1/%2 of %3 hours</source>
        <translation>不超过%3学时的%1/%2</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1学时</translation>
    </message>
</context>
<context>
    <name>SheetHeads</name>
    <message>
        <source>The list of heads %1 is wrong at %2.</source>
        <translation>表头对照表 %1 在 %2 处有误。</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>These columns are unknown and were not read: %1. Name them as in the cadre roster, or enter them by hand.</source>
        <translation>以下列的表头无法识别，未读取：%1。请按干部名册的表头填写，或者导入后手工录入。</translation>
    </message>
    <message>
        <source>The row has data and no name, and was not read. Write the name into the column %1.</source>
        <translation>该行有内容但没有姓名，未读取。请在“%1”列填写姓名。</translation>
    </message>
    <message>
        <source>%1 stands alone in its row, which was not read. Fill in the row of a person; write a unit&apos;s full name.</source>
        <translation>该行只有“%1”，未读取。如果是人员，请补填该行其他内容；如果是单位，请填写单位全称。</translation>
    </message>
</context>
<context>
    <name>SheetValues</name>
    <message>
        <source>%1: the number %2 may be January or October, since Excel drops a last zero. Only the year was taken. Write the month as text, such as 1975.10.</source>
        <translation>%1：数字 %2 可能是1月，也可能是10月（Excel 会去掉末尾的零），只取了年份。请把该单元格设为文本格式后填写月份，如 1975.10。</translation>
    </message>
    <message>
        <source>%1 is not a date and was kept as text: %2</source>
        <translation>%1不是日期，按原文保留：%2</translation>
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
    <message>
        <source>The office file %1 is protected. Enter its passphrase.</source>
        <translation>单位文件%1受口令保护，请输入口令。</translation>
    </message>
    <message>
        <source>The office file %1 is not protected: it has no passphrase.</source>
        <translation>单位文件%1未受保护，没有口令。</translation>
    </message>
    <message>
        <source>The password could not be prepared: 256 MB of memory are needed for a moment. Close other programs and try again.</source>
        <translation>密码处理失败：需要临时占用 256 MB 内存。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Wait a moment and try again.</source>
        <translation>%1正由另一个程序写入。请稍候再试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: this needs a folder in which files may be written. Copy it into one of your own.</source>
        <translation>%1无法打开：需要所在文件夹可写。请先复制到本人可写的文件夹再打开。</translation>
    </message>
    <message>
        <source>%1 is the log of an office file that was moved or renamed, and may hold its newest changes. Put it beside that file again, under its name, or choose another name here.</source>
        <translation>%1是某个已移走或改名的单位文件留下的日志，其中可能有最新的修改。请把它放回那个文件旁并改成相应名称，或者在此另选文件名。</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1正在另一程序中打开。请先在那里关闭，再重试。</translation>
    </message>
    <message>
        <source>Nobody can write to %1: beside it no lock can be made. Check that its folder is there and may be written, and that the name isn&apos;t too long.</source>
        <translation>无法写入%1：不能在其旁边建立锁文件。请检查文件夹是否存在、是否可写，文件名是否过长。</translation>
    </message>
</context>
<context>
    <name>StoredWords</name>
    <message>
        <source>Order of filling</source>
        <translation>补缺顺序</translation>
    </message>
    <message>
        <source>Places in reserve</source>
        <translation>预留职数</translation>
    </message>
    <message>
        <source>Use of the places</source>
        <translation>职数使用</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Unknown retirement</source>
        <translation>退休年龄不明者</translation>
    </message>
    <message>
        <source>Unknown places</source>
        <translation>职数不明时</translation>
    </message>
    <message>
        <source>Leaving each year (1/10,000)</source>
        <translation>年辞职率（万分之）</translation>
    </message>
    <message>
        <source>Transferred each year (1/10,000)</source>
        <translation>年调出率（万分之）</translation>
    </message>
    <message>
        <source>Excellent each year (1/10,000)</source>
        <translation>年优秀率（万分之）</translation>
    </message>
    <message>
        <source>Without a grade each year (1/10,000)</source>
        <translation>年不计入率（万分之）</translation>
    </message>
    <message>
        <source>Ranking list</source>
        <translation>排序名单</translation>
    </message>
    <message>
        <source>Recruits</source>
        <translation>录用计划</translation>
    </message>
    <message>
        <source>Changed places</source>
        <translation>调整职数</translation>
    </message>
    <message>
        <source>Single promotions</source>
        <translation>单独指定的晋升</translation>
    </message>
    <message>
        <source>Number of the file</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>机构编号</translation>
    </message>
    <message>
        <source>Number of the quota scope</source>
        <translation>核定范围编号</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不晋升</translation>
    </message>
    <message>
        <source>What was lost and put back</source>
        <translation>丢失和补回</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Post levels</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现任职务</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入档案</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Reading the records was cancelled.</source>
        <translation>已取消读取档案。</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1等单位（另有%n个）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <extracomment>The title of a chart: what it shows, the unit, the day.</extracomment>
        <translation>%2%1（%3）</translation>
    </message>
    <message>
        <source>Age and sex</source>
        <translation>年龄性别结构</translation>
    </message>
    <message>
        <source>Age by rank</source>
        <translation>职级年龄结构</translation>
    </message>
    <message>
        <source>Age by level of leading post</source>
        <translation>领导职务层次年龄结构</translation>
    </message>
    <message>
        <source>Ranks and quotas</source>
        <translation>职级与职数</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历结构</translation>
    </message>
    <message>
        <source>Fields of study</source>
        <translation>专业结构</translation>
    </message>
    <message>
        <source>Length of service</source>
        <translation>工作年限结构</translation>
    </message>
    <message>
        <source>Time in rank</source>
        <translation>任现职级年限</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Ways of entry</source>
        <translation>来源结构</translation>
    </message>
    <message>
        <source>Grass-roots experience</source>
        <translation>基层工作经历</translation>
    </message>
    <message>
        <source>Women and minorities</source>
        <translation>女干部和少数民族干部</translation>
    </message>
    <message>
        <source>Units side by side</source>
        <translation>各单位年龄结构对比</translation>
    </message>
    <message>
        <source>%1 and younger</source>
        <translation>%1岁及以下</translation>
    </message>
    <message>
        <source>under %1 years</source>
        <translation>不满%1年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1—%2岁</translation>
    </message>
    <message>
        <source>%1 to under %2 years</source>
        <translation>%1年以上不满%2年</translation>
    </message>
    <message>
        <source>%1 and older</source>
        <translation>%1岁及以上</translation>
    </message>
    <message>
        <source>%1 years and more</source>
        <translation>%1年及以上</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
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
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Highest education</source>
        <translation>最高学历</translation>
    </message>
    <message>
        <source>Mode of study</source>
        <translation>教育类别</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>全日制</translation>
    </message>
    <message>
        <source>Beside work</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Field of the highest education</source>
        <translation>最高学历所学学科</translation>
    </message>
    <message>
        <source>Way of entry</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>Two years or more at the grass roots</source>
        <translation>两年以上基层工作经历</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Han</source>
        <translation>汉族</translation>
    </message>
    <message>
        <source>Minorities</source>
        <translation>少数民族</translation>
    </message>
    <message>
        <source>Years of work</source>
        <translation>工作年限</translation>
    </message>
    <message>
        <source>No rank</source>
        <translation>无职级</translation>
    </message>
    <message>
        <source>No leading post</source>
        <translation>无领导职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Level of leading post</source>
        <translation>领导职务层次</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Takes a place</source>
        <translation>占职数</translation>
    </message>
    <message>
        <source>Takes none</source>
        <translation>不占职数</translation>
    </message>
    <message>
        <source>Not placed in a unit</source>
        <translation>未编入单位</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1（本级）</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>plain plan</source>
        <translation>基本方案</translation>
    </message>
    <message>
        <source>The structure of %1 can&apos;t be forecast: a forecast reaches %2 years ahead. Choose a day up to %3.</source>
        <translation>不能推演%1的队伍结构：推演最多到%2年后。请选择%3及以前的日期。</translation>
    </message>
    <message>
        <source>%1 of %2 on %3, by the forecast of the %4</source>
        <extracomment>The title of a chart: what it shows, the unit, the day, the plan of the forecast.</extracomment>
        <translation>%2%1（%3，按%4推演）</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Cadre&apos;s file</source>
        <translation>干部档案</translation>
    </message>
    <message>
        <source>Line of the roster</source>
        <translation>名册行</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Limit of an account</source>
        <translation>账户的限定范围</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>机关数据文件</translation>
    </message>
    <message>
        <source>Printing and exporting</source>
        <translation>打印和导出</translation>
    </message>
    <message>
        <source>Rule of the office</source>
        <translation>本单位规定</translation>
    </message>
    <message>
        <source>Quota scope</source>
        <translation>职数核定范围</translation>
    </message>
    <message>
        <source>Approved quota</source>
        <translation>批复职数</translation>
    </message>
    <message>
        <source>Step to work off an excess</source>
        <translation>超职数消化安排</translation>
    </message>
    <message>
        <source>Promotion round</source>
        <translation>晋升批次</translation>
    </message>
    <message>
        <source>Quota of a round</source>
        <translation>拟使用职数</translation>
    </message>
    <message>
        <source>Step of a round</source>
        <translation>晋升程序环节</translation>
    </message>
    <message>
        <source>Candidate of a round</source>
        <translation>拟晋升人选</translation>
    </message>
    <message>
        <source>Participant in a recommendation</source>
        <translation>参加推荐人员</translation>
    </message>
    <message>
        <source>Tally of a vote</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Votes for a candidate</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>公示异议</translation>
    </message>
    <message>
        <source>Matter to be reported</source>
        <translation>报批报备事项</translation>
    </message>
    <message>
        <source>Heading of the inspection</source>
        <translation>考察材料项目</translation>
    </message>
    <message>
        <source>Finding of the inspection</source>
        <translation>考察情况</translation>
    </message>
    <message>
        <source>Workday of the office</source>
        <translation>本单位工作日调整</translation>
    </message>
    <message>
        <source>Appraisal year</source>
        <translation>年度考核</translation>
    </message>
    <message>
        <source>Scope of the excellent grades</source>
        <translation>优秀等次核定范围</translation>
    </message>
    <message>
        <source>Person appraised</source>
        <translation>年度考核人员</translation>
    </message>
    <message>
        <source>Act of the appraisal</source>
        <translation>考核办理事项</translation>
    </message>
    <message>
        <source>Grade of a regular appraisal</source>
        <translation>平时考核等次</translation>
    </message>
    <message>
        <source>Special appraisal</source>
        <translation>专项考核</translation>
    </message>
    <message>
        <source>Result of a special appraisal</source>
        <translation>专项考核结果</translation>
    </message>
    <message>
        <source>Scenario of the forecast</source>
        <translation>推演方案</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>%1 is damaged or no Word document. Save it again as .docx.</source>
        <translation>%1已损坏或者不是 Word 文档，请重新另存为 .docx。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1过大。</translation>
    </message>
    <message>
        <source>%1 is neither .txt nor .docx. Save it as one of them.</source>
        <translation>%1既不是 .txt 也不是 .docx，请另存为其中一种。</translation>
    </message>
</context>
<context>
    <name>Use</name>
    <message>
        <source>Printed: %1 %2</source>
        <translation>打印：%1 %2</translation>
    </message>
    <message>
        <source>Printed: %1 %2  Purpose: %3</source>
        <translation>打印：%1 %2&#x3000;用途：%3</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 is protected by a password. Open it in Excel or WPS, remove the password and save it.</source>
        <translation>%1 设有打开密码。请用 Excel 或 WPS 打开，取消密码后保存。</translation>
    </message>
    <message>
        <source>%1 has the old Excel form (.xls). Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>%1 是旧版 Excel 格式（.xls）。请用 Excel 或 WPS 打开后另存为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>%1 is damaged or no Excel workbook. Open it in Excel or WPS and save it again as .xlsx.</source>
        <translation>%1 已损坏或不是 Excel 工作簿。请用 Excel 或 WPS 打开后重新另存为 .xlsx 文件。</translation>
    </message>
    <message>
        <source>%1 holds more than can be read. Delete unneeded sheets and pictures, or split it.</source>
        <translation>%1 内容过多，无法读取。请删除不需要的工作表和图片，或者拆分成多个文件。</translation>
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
    <name>tidui::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账户管理</translation>
    </message>
    <message>
        <source>One account may do everything here and nobody checks it: what it changes shows in the audit only, which it could rewrite with other programs. Print an anchor of the audit from time to time, or add accounts for administrator and auditor.</source>
        <translation>本单位只有一个账户，它可以做任何事，且没有人监督：其改动只在审计记录中可查，而借助其他程序可以改写。请定期打印审计锚码，或另设管理员、审计员账户。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>new account</source>
        <translation>新账户</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>leave empty to keep it</source>
        <translation>留空则不改</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>新密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Password &amp;again:</source>
        <translation>再次输入(&amp;G)：</translation>
    </message>
    <message>
        <source>Units or rounds that it sees:</source>
        <translation>可见的机构或批次：</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>The two passwords of %1 differ. Type them again.</source>
        <translation>“%1”两次输入的密码不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>批次：%1</translation>
    </message>
</context>
<context>
    <name>tidui::AnalysisPage</name>
    <message>
        <source>Parts of the analysis</source>
        <translation>分析内容</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>队伍结构</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>职数推演</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>退休日历</translation>
    </message>
</context>
<context>
    <name>tidui::AnnualTab</name>
    <message>
        <source>About the person</source>
        <translation>人员情况</translation>
    </message>
    <message>
        <source>People to show</source>
        <translation>显示人员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>with something open</source>
        <translation>有待办事项的</translation>
    </message>
    <message>
        <source>without a decision</source>
        <translation>未确定等次的</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>below competent</source>
        <translation>基本称职以下</translation>
    </message>
    <message>
        <source>without a grade by rule</source>
        <translation>按规定不定等次或不参加的</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Step to enter</source>
        <translation>录入环节</translation>
    </message>
    <message>
        <source>Author of what is entered</source>
        <translation>录入内容的作出人</translation>
    </message>
    <message>
        <source>&amp;Enter:</source>
        <translation>录入(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>作出人(&amp;B)：</translation>
    </message>
    <message>
        <source>Gives the grade to the chosen people: key %1, or drag them here</source>
        <translation>给所选人员确定此等次：按键 %1，或者把人员拖到这里</translation>
    </message>
    <message>
        <source>Annual grades</source>
        <translation>年度等次</translation>
    </message>
    <message>
        <source>&amp;Texts of the form…</source>
        <translation>表格文字(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Circumstances…</source>
        <translation>有关情形(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Decide the case…</source>
        <translation>人工认定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>环节(&amp;S)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回最后一个环节</translation>
    </message>
    <message>
        <source>T&amp;old the result</source>
        <translation>已通知本人(&amp;O)</translation>
    </message>
    <message>
        <source>Dossie&amp;r</source>
        <translation>档案(&amp;R)</translation>
    </message>
    <message>
        <source>Circumstances of %1</source>
        <translation>%1的有关情形</translation>
    </message>
    <message>
        <source>What the file doesn&apos;t say and the rules ask for. How the person takes part follows from it.</source>
        <translation>档案没有而规则需要的事实。由此决定如何参加考核。</translation>
    </message>
    <message>
        <source>Texts of the form of %1</source>
        <translation>%1登记表的文字</translation>
    </message>
    <message>
        <source>Decide the case of %1</source>
        <translation>%1的人工认定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: excellent %2 of at most %3 (%4; %5)</source>
        <translation>%1：优秀 %2 人，最多 %3 人（%4；%5）</translation>
    </message>
    <message>
        <source>no rule in force</source>
        <translation>无现行规定</translation>
    </message>
</context>
<context>
    <name>tidui::AppraisalDesk</name>
    <message>
        <source>Reading the appraisal of %1</source>
        <translation>正在读取%1年度考核</translation>
    </message>
</context>
<context>
    <name>tidui::AppraisalPage</name>
    <message>
        <source>Appraisal year</source>
        <translation>考核年度</translation>
    </message>
    <message>
        <source>Day of what is entered</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>&amp;Open a year…</source>
        <translation>开启年度(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Close the year…</source>
        <translation>办结年度(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Publicity and document…</source>
        <translation>公示和文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Import &amp;texts from a folder…</source>
        <translation>从文件夹导入文字(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>增加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove the current person…</source>
        <translation>移出当前人员(&amp;R)…</translation>
    </message>
    <message>
        <source>Take the closing &amp;back…</source>
        <translation>撤回办结(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>On &amp;day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Annual grades</source>
        <translation>年度等次</translation>
    </message>
    <message>
        <source>Regular appraisal</source>
        <translation>平时考核</translation>
    </message>
    <message>
        <source>Special appraisal</source>
        <translation>专项考核</translation>
    </message>
    <message>
        <source>Numbers of excellent</source>
        <translation>优秀名额</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>结果使用</translation>
    </message>
    <message>
        <source>Across years</source>
        <translation>历年结果</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>No year yet. Open one.</source>
        <translation>还没有考核年度，请开启一个。</translation>
    </message>
    <message>
        <source>%1 people, %2 with something open</source>
        <translation>共%1人，%2人有待办事项</translation>
    </message>
    <message>
        <source>%1 people, closed on %2</source>
        <translation>共%1人，已于%2办结</translation>
    </message>
    <message>
        <source>Open an appraisal year</source>
        <translation>开启考核年度</translation>
    </message>
    <message>
        <source>Everybody of the chosen units and those below them who was there in the year takes part; how, the rules say from the file. Nothing chosen means the whole office.</source>
        <translation>所选单位及其下级单位当年在册人员都列入名单，如何参加由规则根据档案认定。不选任何单位即为全部人员。</translation>
    </message>
    <message>
        <source>All units share one number of excellent</source>
        <translation>各单位合并计算优秀名额</translation>
    </message>
    <message>
        <source>Publicity and document of %1</source>
        <translation>%1年度的公示和文件</translation>
    </message>
    <message>
        <source>Excellent grades are published inside the organ. The document is the one that decides the results; it goes into the files.</source>
        <translation>优秀等次在本机关范围内公示。文件是指确定考核结果的文件，办结时写入档案。</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>办结年度</translation>
    </message>
    <message>
        <source>%1 matters are open. They stand in the list.</source>
        <translation>还有%1项待办事项，已列在表中。</translation>
    </message>
    <message>
        <source>The results of %1 are written to the files of %2 people, in one step that can be taken back until the next year is opened. Close the year?</source>
        <translation>%1年度考核结果将一次写入%2人的档案，在开启下一年度之前可以撤回。是否办结？</translation>
    </message>
    <message>
        <source>Take the closing back</source>
        <translation>撤回办结</translation>
    </message>
    <message>
        <source>The results of %1 go out of the files, and the year is open again. Take the closing back?</source>
        <translation>%1年度考核结果将从档案中撤出，年度重新开启。是否撤回？</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>增加人员</translation>
    </message>
    <message>
        <source>Name or number in the roster:</source>
        <translation>姓名或名册编号：</translation>
    </message>
    <message>
        <source>%1 people are called %2. Give the number of the one that is meant.</source>
        <translation>有%1人名为“%2”，请改填所指人员的编号。</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>移出人员</translation>
    </message>
    <message>
        <source>Remove %1 from the appraisal of %2, with all that was entered?</source>
        <translation>将%1及其已录入的内容移出%2年度考核名单吗？</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>等共%1项</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>导入文字</translation>
    </message>
    <message>
        <source>Take them over?</source>
        <translation>是否导入？</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Parts of the appraisal</source>
        <translation>考核的各部分</translation>
    </message>
    <message>
        <source>Personal summaries</source>
        <translation>个人总结</translation>
    </message>
    <message>
        <source>Leaders&apos; comments</source>
        <translation>主管领导评语</translation>
    </message>
    <message>
        <source>What the .txt and .docx files, named by person, are:</source>
        <translation>以人员命名的 .txt、.docx 文件的内容是：</translation>
    </message>
    <message>
        <source>Folder with the texts</source>
        <translation>文字所在文件夹</translation>
    </message>
    <message>
        <source>%1 texts can be taken over.</source>
        <translation>可导入%1份文字。</translation>
    </message>
    <message>
        <source>Take in those who &amp;came since…</source>
        <translation>补入后来调入的人员(&amp;C)…</translation>
    </message>
    <message>
        <source>Take in those who came since</source>
        <translation>补入后来调入的人员</translation>
    </message>
    <message>
        <source>%1 people came to these units since the year was opened and take part now.</source>
        <translation>考核年度建立后调入这些单位的 %1 人已补入考核。</translation>
    </message>
    <message>
        <source>Nobody came to these units since the year was opened.</source>
        <translation>考核年度建立后没有人调入这些单位。</translation>
    </message>
    <message>
        <source>Summaries of the regular appraisal, %1</source>
        <translation>平时考核个人小结（%1）</translation>
    </message>
    <message>
        <source>No year has been opened yet.</source>
        <translation>还没有开启考核年度。</translation>
    </message>
</context>
<context>
    <name>tidui::AppraisalPrintMenu</name>
    <message>
        <source>Annual appraisal forms</source>
        <translation>年度考核登记表</translation>
    </message>
    <message>
        <source>Annual appraisal forms, blank</source>
        <translation>年度考核登记表（空白）</translation>
    </message>
    <message>
        <source>Roster of annual results</source>
        <translation>年度考核结果名册</translation>
    </message>
    <message>
        <source>Notices of the result</source>
        <translation>考核结果通知书</translation>
    </message>
    <message>
        <source>Regular appraisal forms</source>
        <translation>平时考核登记表</translation>
    </message>
    <message>
        <source>Regular appraisal forms, blank</source>
        <translation>平时考核登记表（空白）</translation>
    </message>
    <message>
        <source>Roster of regular appraisals</source>
        <translation>平时考核结果名册</translation>
    </message>
    <message>
        <source>Award approval forms</source>
        <translation>奖励审批表</translation>
    </message>
    <message>
        <source>Award approval form, blank</source>
        <translation>奖励审批表（空白）</translation>
    </message>
</context>
<context>
    <name>tidui::ApprovalsDialog</name>
    <message>
        <source>Approved places of %1</source>
        <translation>%1批复职数</translation>
    </message>
    <message>
        <source>Approved places</source>
        <translation>批复职数</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (at most %2)</source>
        <translation>%1（上限%2名）</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>加入列表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>止(&amp;U)</translation>
    </message>
    <message>
        <source>Ran&amp;ks:</source>
        <translation>职级(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Places:</source>
        <translation>职数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>批复文号(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;From (day):</source>
        <translation>起始日期(&amp;F)：</translation>
    </message>
</context>
<context>
    <name>tidui::AuditPage</name>
    <message>
        <source>Before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>操作类型</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Person&apos;s name or file number</source>
        <translation>姓名或档案编号</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>限定日期</translation>
    </message>
    <message>
        <source>Without the tick the days are not limited.</source>
        <translation>不勾选则不限日期。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>校验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Anchor code</source>
        <translation>锚码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Check an anchor code…</source>
        <translation>核对锚码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>导出CSV(&amp;E)…</translation>
    </message>
    <message>
        <source>The account may not look up names. Enter the number of the file.</source>
        <translation>本账户无权按姓名查找，请输入档案编号。</translation>
    </message>
    <message>
        <source>There is no file of “%1”. Enter the whole name, or the number of a removed file.</source>
        <translation>没有“%1”的档案。请输入完整姓名；已删除的档案请输入档案编号。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Enter one of their file numbers: %2.</source>
        <translation>有多人名为“%1”，请输入其中一个档案编号：%2。</translation>
    </message>
    <message>
        <source>The first day is after the last one. Change one of them.</source>
        <translation>起始日期晚于截止日期，请修改其中一个。</translation>
    </message>
    <message>
        <source>Only the newest %1 entries are shown. Narrow the filters for others.</source>
        <translation>仅显示最新的%1条，请缩小筛选范围查看其他记录。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>共%1条</translation>
    </message>
    <message>
        <source>This operation changed no record.</source>
        <translation>本次操作未改动任何记录。</translation>
    </message>
    <message>
        <source>Audit entry %1: %2</source>
        <translation>审计记录第%1号：%2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Anchor code</source>
        <translation>锚码</translation>
    </message>
    <message>
        <source>%1

Write or print it with today&apos;s day, and keep the paper away from this computer. It shows later whether anything up to now was rewritten.</source>
        <translation>%1

请连同今天的日期抄写或打印，纸件存放在本机以外。日后凭此可查明截至目前的记录是否被改写。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>复制(&amp;O)</translation>
    </message>
    <message>
        <source>Check an anchor code</source>
        <translation>核对锚码</translation>
    </message>
    <message>
        <source>The code on the paper:</source>
        <translation>纸件上的锚码：</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>导出审计记录</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>无法写入%1，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>&amp;Print the anchor…</source>
        <translation>打印锚码(&amp;P)…</translation>
    </message>
    <message>
        <source>Checking the file and its audit…</source>
        <translation>正在校验单位文件和审计链…</translation>
    </message>
    <message>
        <source>Audit anchor</source>
        <translation>审计锚码凭证</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
</context>
<context>
    <name>tidui::BackupDialog</name>
    <message>
        <source>Back up when the office is closed</source>
        <translation>关闭数据文件时自动备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Save the settings</source>
        <translation>保存设置(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Automatic backups kept</source>
        <translation>自动备份保留份数</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>%1备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Office file (*.tidui)</source>
        <translation>机关数据文件 (*.tidui)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 people, %3 audit entries, %4.</source>
        <translation>已备份并校验：%1。共%2人，%3条审计记录，%4。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore from a &amp;file…</source>
        <translation>从文件恢复(&amp;F)…</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backups and former files (*.tidui *.tidui.before-*)</source>
        <translation>备份和原文件 (*.tidui *.tidui.before-*)</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
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
    <name>tidui::CandidatesTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Present rank</source>
        <translation>现职级</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rea&amp;sons…</source>
        <translation>理由(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>档案(&amp;D)</translation>
    </message>
    <message>
        <source>%1, to %2, on %3</source>
        <translation>%1，拟晋升%2，%3</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>退回%1</translation>
    </message>
    <message>
        <source>The candidate leaves this round; the record stays, with the reason.</source>
        <translation>该人选退出本批次；记录连同原因保留。</translation>
    </message>
    <message>
        <source>Pr&amp;opose…</source>
        <translation>提名(&amp;O)…</translation>
    </message>
    <message>
        <source>Present post &amp;ends or stays</source>
        <translation>拟免／不免现职(&amp;E)</translation>
    </message>
    <message>
        <source>%1; the present post ends</source>
        <translation>%1，拟免现职</translation>
    </message>
    <message>
        <source>What promoting the selected candidates now does to the years after</source>
        <translation>现在晋升所选人选，对今后各年的影响</translation>
    </message>
    <message>
        <source>Cost of promotin&amp;g now…</source>
        <translation>现在晋升的影响(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>tidui::CapsTab</name>
    <message>
        <source>Scope</source>
        <translation>核定范围</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>应参加</translation>
    </message>
    <message>
        <source>Without grade</source>
        <translation>不定等次</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>计算过程</translation>
    </message>
    <message>
        <source>&amp;New scope…</source>
        <translation>新建范围(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;dit scope…</source>
        <translation>修改范围(&amp;D)…</translation>
    </message>
    <message>
        <source>Remove s&amp;cope</source>
        <translation>删除范围(&amp;C)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1，超出</translation>
    </message>
    <message>
        <source>Scope of the number of excellent</source>
        <translation>优秀名额核定范围</translation>
    </message>
    <message>
        <source>New scope</source>
        <translation>新建范围</translation>
    </message>
    <message>
        <source>The people of these units share one number of excellent grades. Units below one belong to it unless another scope names them.</source>
        <translation>这些单位的人员合并计算优秀名额。下级单位未列入其他范围的，归入本范围。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no rule in force</source>
        <translation>无现行规定</translation>
    </message>
</context>
<context>
    <name>tidui::CasesTab</name>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Go to the person</source>
        <translation>转到该人员(&amp;G)</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>本年度</translation>
    </message>
</context>
<context>
    <name>tidui::ChartPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>As a &amp;table</source>
        <translation>表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the pictu&amp;re</source>
        <translation>复制图片(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation>复制表格(&amp;B)</translation>
    </message>
    <message>
        <source>E&amp;xport the chart…</source>
        <translation>导出图表(&amp;X)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt the chart…</source>
        <translation>打印图表(&amp;N)…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF paper (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
</context>
<context>
    <name>tidui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
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
    <name>tidui::ConditionRows</name>
    <message>
        <source>all must hold</source>
        <translation>全部满足</translation>
    </message>
    <message>
        <source>one is enough</source>
        <translation>满足一项即可</translation>
    </message>
    <message>
        <source>How the demands are joined</source>
        <translation>满足方式</translation>
    </message>
    <message>
        <source>&amp;Add a demand</source>
        <translation>增加一项(&amp;A)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Over the last years or months</source>
        <translation>近若干年（月）</translation>
    </message>
    <message>
        <source>last </source>
        <translation>近 </translation>
    </message>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>words, several joined by 、</source>
        <translation>文字，多个以顿号分隔</translation>
    </message>
    <message>
        <source>number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>word</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>tidui::ConsequencesTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>所依据的结果</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Reasons…</source>
        <translation>理由(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;ossier</source>
        <translation>档案(&amp;O)</translation>
    </message>
    <message>
        <source>The year isn&apos;t closed: these follow from what stands in the files.</source>
        <translation>本年度尚未办结，以下按档案现有记录得出。</translation>
    </message>
    <message>
        <source>all (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: can&apos;t be told</source>
        <translation>%1：资料不足</translation>
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
    <name>tidui::DigestionPanel</name>
    <message>
        <source>Add a ste&amp;p…</source>
        <translation>添加安排(&amp;P)…</translation>
    </message>
    <message>
        <source>Remove the s&amp;tep</source>
        <translation>移除安排(&amp;T)</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>分季度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超职数</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>到龄退休</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>其他消化安排</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>消化安排</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose a group of ranks in a scope.</source>
        <translation>请选择某一核定范围的一组职级。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t over its quota: there is nothing to digest.</source>
        <translation>%1未超职数，无须消化。</translation>
    </message>
    <message>
        <source>%1 is over by %2 and doesn&apos;t come down to its places within %3 quarters.</source>
        <translation>%1超%2名，%3个季度内不能消化完。</translation>
    </message>
    <message>
        <source>%1 is over by %2 and is down to its places by the end of %3, quarter %4.</source>
        <translation>%1超%2名，%3年第%4季度末消化完。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超%1名</translation>
    </message>
    <message>
        <source>within</source>
        <translation>不超</translation>
    </message>
    <message>
        <source>number %1, no longer in the group</source>
        <translation>%1号（已不在本组）</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>编号%1</translation>
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
    <message>
        <source>Statutory retirement %1, at %2</source>
        <translation>法定退休%1（%2）</translation>
    </message>
    <message>
        <source>Retirement %1, as the file states it</source>
        <translation>到龄%1（按档案记载）</translation>
    </message>
    <message>
        <source>Month of retirement not known</source>
        <translation>退休年月不明</translation>
    </message>
    <message>
        <source>earliest at will %1</source>
        <translation>最早可自愿提前至%1</translation>
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
    <name>tidui::ForecastGrid</name>
    <message>
        <source>%1 places, %2 used, %3 vacant; %4 wait, the longest %5 months, half of them %6 or more</source>
        <translation>职数 %1，占用 %2，空缺 %3；待晋升 %4 人，最长等待 %5 个月，中位数 %6 个月</translation>
    </message>
    <message>
        <source>The rank stalls: somebody waited through the year and nobody was promoted to it.</source>
        <translation>该职级停滞：全年有人等待而无人晋升。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
</context>
<context>
    <name>tidui::ForecastListPanel</name>
    <message>
        <source>List below</source>
        <translation>下方列表</translation>
    </message>
    <message>
        <source>People of the figure</source>
        <translation>该数字的人员</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Who is blocked</source>
        <translation>受阻人员</translation>
    </message>
    <message>
        <source>Ranks that stall</source>
        <translation>停滞的职级</translation>
    </message>
    <message>
        <source>Retired without a rank they had the years for</source>
        <translation>够年限未晋升退休</translation>
    </message>
    <message>
        <source>Who leaves</source>
        <translation>退出人员</translation>
    </message>
    <message>
        <source>Differences of the plans: figures</source>
        <translation>方案差异：各项数据</translation>
    </message>
    <message>
        <source>Differences of the plans: promotions</source>
        <translation>方案差异：晋升时间</translation>
    </message>
    <message>
        <source>People of the forecast</source>
        <translation>推演涉及人员</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>tidui::ForecastTab</name>
    <message>
        <source>First month</source>
        <translation>起始年月</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>What the grid shows</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>by s&amp;cope</source>
        <translation>按核定范围(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Simulate…</source>
        <translation>随机模拟(&amp;S)…</translation>
    </message>
    <message>
        <source>Playing the months</source>
        <translation>正在推演</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>起始(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Years:</source>
        <translation>年数(&amp;Y)：</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Second plan</source>
        <translation>对比方案</translation>
    </message>
    <message>
        <source>Third plan</source>
        <translation>第三方案</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>删除(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Plan:</source>
        <translation>方案(&amp;P)：</translation>
    </message>
    <message>
        <source>beside &amp;it:</source>
        <translation>对比(&amp;I)：</translation>
    </message>
    <message>
        <source>Forecast by rank and year</source>
        <translation>按职级和年度推演</translation>
    </message>
    <message>
        <source>; of %1 people the month of retirement isn&apos;t known: they stay</source>
        <translation>；%1 人退休年月未知，按在职推演</translation>
    </message>
    <message>
        <source>; of %1 no rank is on file: they only leave</source>
        <translation>；%1 人无职级记录，只计退出</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 people</source>
        <translation>%1，%2年，%3：%4 人</translation>
    </message>
    <message>
        <source>%1 promotions</source>
        <translation>晋升 %1 人次</translation>
    </message>
    <message>
        <source>%1 times somebody had to wait</source>
        <translation>等待 %1 人次</translation>
    </message>
    <message>
        <source>%1 people leave</source>
        <translation>退出 %1 人</translation>
    </message>
    <message>
        <source>Choose a second plan to compare with.</source>
        <translation>请选择对比方案。</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>随机模拟</translation>
    </message>
    <message>
        <source>Leavings, transfers and grades are drawn by the rates of the plan. Of ten runs one lies below the band that is shown and one above. The same seed gives the same bands.</source>
        <translation>按方案的比率随机抽取离职、调出和考核等次。图中区间以下、以上各占十分之一。随机种子相同，结果相同。</translation>
    </message>
    <message>
        <source>&amp;Runs:</source>
        <translation>模拟次数(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>随机种子(&amp;S)：</translation>
    </message>
    <message>
        <source>plain plan</source>
        <translation>基本方案</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Remove the scenario %1? No record of the office depends on it.</source>
        <translation>删除方案“%1”？不影响任何档案和职数记录。</translation>
    </message>
    <message>
        <source>Bands: 8 of 10 of %1 runs, seed %2</source>
        <translation>区间：%1 次模拟中的 80%，种子 %2</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1 %2 人</translation>
    </message>
    <message>
        <source>%1 differences; retired without a rank they had the years for: %2</source>
        <translation>%1 处不同；够年限未晋升退休：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>tidui::GapPanel</name>
    <message>
        <source>Gap</source>
        <translation>断层</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出现时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Successors</source>
        <translation>可接替人数</translation>
    </message>
    <message>
        <source>Gaps in the echelon</source>
        <translation>断层</translation>
    </message>
    <message>
        <source>Looking for gaps…</source>
        <translation>正在查找断层…</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>The office&apos;s rules find no gap. The rules page has the thresholds.</source>
        <translation>按本单位设定的规则未发现断层。规则的标准可在“规则”页查看和修改。</translation>
    </message>
    <message>
        <source>%1 gaps. The thresholds are those of the rules page.</source>
        <translation>发现%1处断层。标准以“规则”页的设定为准。</translation>
    </message>
</context>
<context>
    <name>tidui::GradeModel</name>
    <message>
        <source>%1 ●</source>
        <translation>%1 ●</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post and rank</source>
        <translation>职务职级</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加方式</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>平时考核</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>上年度</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Unit&apos;s opinion</source>
        <translation>单位意见</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Special</source>
        <translation>专项考核</translation>
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
    <name>tidui::HistoryModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>tidui::HistoryTab</name>
    <message>
        <source>Grades by year</source>
        <translation>各年度等次</translation>
    </message>
    <message>
        <source>People to show</source>
        <translation>显示人员</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>excellent three years running</source>
        <translation>连续三年优秀的</translation>
    </message>
    <message>
        <source>with a year missing</source>
        <translation>年度有缺的</translation>
    </message>
    <message>
        <source>ever below competent</source>
        <translation>曾有基本称职以下的</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>chart by year</source>
        <translation>按年度的图表</translation>
    </message>
    <message>
        <source>chart by unit, last year</source>
        <translation>按单位的图表（最近年度）</translation>
    </message>
    <message>
        <source>Reading the grades of all years</source>
        <translation>正在读取历年考核结果</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Grades of %1 by unit</source>
        <translation>%1年度各单位等次分布</translation>
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
        <source>%1 new, %2 changed, %3 identical, %4 ambiguous people; %5 files, columns or rows could not be read. Nothing is written until you press “Import”; it will write %6 people.</source>
        <translation>新增 %1 人，有变化 %2 人，相同 %3 人，待确认 %4 人；%5 个文件、列或行未能读取。按“导入”之前不写入任何内容；按下后将写入 %6 人。</translation>
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
    <name>tidui::InspectionTab</name>
    <message>
        <source>Candidate</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>事实依据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New &amp;evidence…</source>
        <translation>新增事实(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>Add a &amp;heading…</source>
        <translation>增加项目(&amp;H)…</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无事实依据</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>新增事实</translation>
    </message>
    <message>
        <source>Heading of the inspection material</source>
        <translation>考察材料的项目</translation>
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
    <name>tidui::LockCover</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>tidui::LoginDialog</name>
    <message>
        <source>Open the office</source>
        <translation>打开单位文件</translation>
    </message>
    <message>
        <source>Passphrase of the file:</source>
        <translation>文件口令：</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>账户：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>The office is locked</source>
        <translation>单位文件已锁定</translation>
    </message>
    <message>
        <source>%1 is open for %2. Enter the password to go on.</source>
        <translation>%1 由“%2”打开。请输入密码继续。</translation>
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
    <message>
        <source>Quotas</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>晋升批次</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>&amp;Quotas</source>
        <translation>职数(&amp;Q)</translation>
    </message>
    <message>
        <source>R&amp;ounds</source>
        <translation>晋升批次(&amp;O)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>法规(&amp;U)</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>A&amp;ppraisal</source>
        <translation>考核(&amp;P)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>A&amp;nalysis</source>
        <translation>分析(&amp;N)</translation>
    </message>
    <message>
        <source>Protect this office by a passphrase (recommended)?</source>
        <translation>是否用口令保护本单位文件（建议）？</translation>
    </message>
    <message>
        <source>Passphrase of the file; empty = not protected. Without it nobody can open the file, and it can&apos;t be restored:</source>
        <translation>文件口令（留空则不保护）。忘记口令后任何人都无法打开文件，也无法找回：</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters. The office was not made.</source>
        <translation>口令至少 %1 个字符，未建立单位文件。</translation>
    </message>
    <message>
        <source>The passphrase once more:</source>
        <translation>请再次输入口令：</translation>
    </message>
    <message>
        <source>The two passphrases differ. The office was not made.</source>
        <translation>两次输入的口令不一致，未建立单位文件。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Present password (empty if there is none):</source>
        <translation>现密码（未设则留空）：</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>密码已修改。</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账户管理(&amp;C)…</translation>
    </message>
    <message>
        <source>Change pass&amp;word…</source>
        <translation>修改密码(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>The office file or its audit was changed from outside or is damaged. Compare it with a backup and with the printed anchor of the audit before you go on.</source>
        <translation>单位文件或其审计记录被外部改动过，或已损坏。请先与备份和打印的审计锚码核对，再继续使用。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>The last automatic backup failed. %1</source>
        <translation>上次自动备份没有成功。%1</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>审计(&amp;U)</translation>
    </message>
    <message>
        <source>Protection by a passp&amp;hrase…</source>
        <translation>口令保护(&amp;H)…</translation>
    </message>
    <message>
        <source>Opening the office…</source>
        <translation>正在打开单位文件…</translation>
    </message>
    <message>
        <source>Making the office…</source>
        <translation>正在建立单位文件…</translation>
    </message>
    <message>
        <source>Writing the office file anew…</source>
        <translation>正在改写单位文件…</translation>
    </message>
    <message>
        <source>Protection by a passphrase</source>
        <translation>口令保护</translation>
    </message>
    <message>
        <source>The office file is no longer protected.</source>
        <translation>单位文件不再受口令保护。</translation>
    </message>
    <message>
        <source>The office file is protected by the new passphrase.</source>
        <translation>单位文件已用新口令保护。</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>正在恢复单位文件…</translation>
    </message>
    <message>
        <source>Restore the office</source>
        <translation>恢复单位文件</translation>
    </message>
    <message>
        <source>The office was restored: %1 people, %2 audit entries. The former file is kept as %3.</source>
        <translation>单位文件已恢复：%1人，%2条审计记录。原文件保留为%3。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户管理</translation>
    </message>
    <message>
        <source>The account %1 is no longer active: the office was closed. Open it with another one.</source>
        <translation>账户“%1”已停用，单位文件已关闭。请用其他账户打开。</translation>
    </message>
    <message>
        <source>Export LRMX files</source>
        <translation>导出 LRMX 文件</translation>
    </message>
    <message>
        <source>The times in the audit don&apos;t fit together. The office file itself is sound.</source>
        <translation>审计记录的时间前后不符。单位文件本身完好。</translation>
    </message>
    <message>
        <source>Where there are several accounts, each needs a password. Nothing was changed.</source>
        <translation>单位设有多个账户时，每个账户都必须有密码。密码未修改。</translation>
    </message>
    <message>
        <source>New password again:</source>
        <translation>再次输入新密码：</translation>
    </message>
    <message>
        <source>The two new passwords differ. Nothing was changed; type them again.</source>
        <translation>两次输入的新密码不一致，密码未修改。请重新输入。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The program can&apos;t be closed yet: there are changes that are not saved, or a dialog is open. %1 has to type the password first; nothing is lost.</source>
        <translation>现在还不能关闭程序：有未保存的修改或未关闭的对话框。请先由%1输入密码解锁；已录入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Rosters, form files and zips (*.xlsx *.xlsm *.lrmx *.lrm *.zip *.json);;All files (*)</source>
        <translation>名册、任免表文件和压缩包 (*.xlsx *.xlsm *.lrmx *.lrm *.zip *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export a &amp;data package…</source>
        <translation>导出数据包(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge a data package…</source>
        <translation>合并数据包(&amp;M)…</translation>
    </message>
    <message>
        <source>%1 data package %2</source>
        <translation>%1数据交换包%2</translation>
    </message>
    <message>
        <source>Export a data package</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>Data packages (*.tdpack)</source>
        <translation>数据交换包 (*.tdpack)</translation>
    </message>
    <message>
        <source>Writing the data package…</source>
        <translation>正在写入数据交换包…</translation>
    </message>
    <message>
        <source>%1 people written to %2</source>
        <translation>已将 %1 人写入 %2</translation>
    </message>
    <message>
        <source>Merge a data package</source>
        <translation>合并数据包</translation>
    </message>
    <message>
        <source>Passphrase of %1, as the sender told it:</source>
        <translation>%1的口令（由发送方告知）：</translation>
    </message>
</context>
<context>
    <name>tidui::NewRoundDialog</name>
    <message>
        <source>New promotion round</source>
        <translation>新建晋升批次</translation>
    </message>
    <message>
        <source>Promotion in rank, %1</source>
        <translation>%1职级晋升</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>What the round may give</source>
        <translation>本批次拟晋升的职级或职务</translation>
    </message>
    <message>
        <source>Rank or level of post</source>
        <translation>职级或职务层次</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Post (for a leading post)</source>
        <translation>拟任职务（领导职务）</translation>
    </message>
    <message>
        <source>Document of the quota</source>
        <translation>职数批复文号</translation>
    </message>
    <message>
        <source>&amp;Another target</source>
        <translation>增加一行(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the target</source>
        <translation>删除该行(&amp;M)</translation>
    </message>
    <message>
        <source>What the round may give:</source>
        <translation>本批次拟晋升的职级或职务：</translation>
    </message>
</context>
<context>
    <name>tidui::ObjectionsTab</name>
    <message>
        <source>Raised on</source>
        <translation>反映日期</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>New &amp;objection…</source>
        <translation>新增异议(&amp;O)…</translation>
    </message>
    <message>
        <source>Se&amp;ttle…</source>
        <translation>处理(&amp;T)…</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>公示异议</translation>
    </message>
    <message>
        <source>New objection</source>
        <translation>新增公示异议</translation>
    </message>
    <message>
        <source>An upheld objection takes the candidate out of the round.</source>
        <translation>异议属实并影响任用的，该人选退出本批次。</translation>
    </message>
</context>
<context>
    <name>tidui::PackageDialog</name>
    <message>
        <source>Export a data package</source>
        <translation>导出数据包</translation>
    </message>
    <message>
        <source>The whole files of %1 people, with photos, families and identity numbers, go into one sealed file for another office.

The passphrase protects it on a USB drive or on its way. Tell it to the receiver another way, such as by telephone. Without it nobody can open the package, we neither.</source>
        <translation>将 %1 人的完整档案（含照片、家庭成员和公民身份号码）加密为一个文件，供其他单位使用。

口令保护文件在移动存储设备上和传递途中的安全。请用电话等其他途径告知接收方口令。没有口令任何人都无法打开数据包，本程序也不能。</translation>
    </message>
    <message>
        <source>kept in the audit, and shown to the receiver</source>
        <translation>记入审计，并向接收方显示</translation>
    </message>
    <message>
        <source>P&amp;urpose:</source>
        <translation>用途(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the package:</source>
        <translation>数据包口令(&amp;P)：</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再输一次(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>State what the data package is for.</source>
        <translation>请写明数据包的用途。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters. Choose a longer one.</source>
        <translation>口令至少 %1 个字符。请换用更长的口令。</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>两次输入的口令不一致，请重新输入。</translation>
    </message>
</context>
<context>
    <name>tidui::PassphraseDialog</name>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>解除口令保护(&amp;R)</translation>
    </message>
    <message>
        <source>Protection by a passphrase</source>
        <translation>口令保护</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>更换口令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Present passphrase:</source>
        <translation>现口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>%1的密码(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;New passphrase:</source>
        <translation>新口令(&amp;N)：</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>再输一次(&amp;M)：</translation>
    </message>
    <message>
        <source>This office file is protected by a passphrase.</source>
        <translation>本单位文件已受口令保护。</translation>
    </message>
    <message>
        <source>This office file is not protected: whoever has a copy of it can read it.</source>
        <translation>本单位文件未受口令保护：任何人拿到一份副本都能读取。</translation>
    </message>
    <message>
        <source>The passphrase protects the file and its backups on the disk, on a USB drive, or when they are stolen. Without it nobody can open them, we neither: keep it in a safe place.</source>
        <translation>口令保护硬盘、移动盘上的单位文件及其备份，被盗也无法读取。没有口令任何人都无法打开，本程序也不能：请妥善保管口令。</translation>
    </message>
    <message>
        <source>It does not protect the office while it is open. Backups made before stay as they were made, and what the disk held of an unprotected file can be found on it until it is overwritten.</source>
        <translation>单位文件打开期间不受口令保护。此前的备份保持原样；未受保护时留在磁盘上的内容，在被覆盖之前仍可能被读出。</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters. Choose a longer one.</source>
        <translation>口令至少 %1 个字符，请设置更长的口令。</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Type them again.</source>
        <translation>两次输入的新口令不一致，请重新输入。</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>正在核对口令…</translation>
    </message>
    <message>
        <source>Not protected are these older copies and backups; delete them or keep them locked away: %1</source>
        <translation>下列旧副本和备份未受保护，请删除或锁好保管：%1</translation>
    </message>
</context>
<context>
    <name>tidui::PeopleDialog</name>
    <message>
        <source>People behind the figure</source>
        <translation>数字对应的人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>任职级时间</translation>
    </message>
    <message>
        <source>Leading post</source>
        <translation>职务层次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2 people. Double click opens the dossier.</source>
        <translation>%1：共%2人，双击打开档案。</translation>
    </message>
</context>
<context>
    <name>tidui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Leading post</source>
        <translation>领导职务层次</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by the forecast from %1; now %2</source>
        <translation>推演%1起；现为%2</translation>
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
    <name>tidui::PlanDialog</name>
    <message>
        <source>Scenario %1</source>
        <translation>推演方案：%1</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建推演方案</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>晋升政策</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Ranking list</source>
        <translation>排序名单</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>录用计划</translation>
    </message>
    <message>
        <source>Changed quotas</source>
        <translation>职数调整</translation>
    </message>
    <message>
        <source>Steps by hand</source>
        <translation>指定晋升</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>方案名称(&amp;N)：</translation>
    </message>
    <message>
        <source>No&amp;te:</source>
        <translation>说明(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Vacancies go to:</source>
        <translation>空缺职数的使用顺序(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Places are used:</source>
        <translation>职数使用范围(&amp;P)：</translation>
    </message>
    <message>
        <source>Held in &amp;reserve, of each group:</source>
        <translation>每组预留职数(&amp;R)：</translation>
    </message>
    <message>
        <source>Coming &amp;appraisals:</source>
        <translation>今后年度考核(&amp;A)：</translation>
    </message>
    <message>
        <source>R&amp;etirement:</source>
        <translation>退休(&amp;E)：</translation>
    </message>
    <message>
        <source>Where places aren&apos;t &amp;fixed:</source>
        <translation>职数未核定的职级(&amp;F)：</translation>
    </message>
    <message>
        <source> ‱ a year</source>
        <translation> ‱／年</translation>
    </message>
    <message>
        <source>as in the last five years</source>
        <translation>按本机关近五年</translation>
    </message>
    <message>
        <source>each person&apos;s own share</source>
        <translation>按本人以往比例</translation>
    </message>
    <message>
        <source>&amp;Leave the service:</source>
        <translation>辞职、辞退等(&amp;L)：</translation>
    </message>
    <message>
        <source>Are &amp;transferred out:</source>
        <translation>调出(&amp;T)：</translation>
    </message>
    <message>
        <source>Graded e&amp;xcellent, in a simulation:</source>
        <translation>模拟中评为优秀(&amp;X)：</translation>
    </message>
    <message>
        <source>Years that don&apos;t &amp;count, in a simulation:</source>
        <translation>模拟中不计算年限的年度(&amp;C)：</translation>
    </message>
    <message>
        <source>One person a line, the first first: the name, or the number in the roster where several have the name. It counts when vacancies go by the committee&apos;s ranking list; who isn&apos;t on it comes after, the longest in the rank first.</source>
        <translation>每行一人，排在前面的优先：写姓名，重名的写花名册编号。空缺职数“按党委（党组）排序名单”使用时有效；未列入名单的排在其后，任现职级时间长者优先。</translation>
    </message>
    <message>
        <source>spread over the units</source>
        <translation>按各单位人数分配</translation>
    </message>
    <message>
        <source>Year, empty = every year</source>
        <translation>年份（空为每年）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>First rank</source>
        <translation>首次确定职级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>核定范围</translation>
    </message>
    <message>
        <source>Ranks, as the group has them</source>
        <translation>职级（与核定分组一致）</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>From month, empty = at once</source>
        <translation>起始年月（空为立即）</translation>
    </message>
    <message>
        <source>Person, name or number</source>
        <translation>人员（姓名或编号）</translation>
    </message>
    <message>
        <source>To rank</source>
        <translation>晋升职级</translation>
    </message>
    <message>
        <source>What</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>is promoted first</source>
        <translation>优先晋升</translation>
    </message>
    <message>
        <source>isn&apos;t promoted</source>
        <translation>不予晋升</translation>
    </message>
    <message>
        <source>Nobody in the office has the name or number %1.</source>
        <translation>本单位没有姓名或编号为“%1”的人员。</translation>
    </message>
    <message>
        <source>%1 people are called %2: give the number in the roster.</source>
        <translation>有 %1 人名为“%2”，请填写花名册编号。</translation>
    </message>
    <message>
        <source>%1 is no month: write it as 2027.03.</source>
        <translation>“%1”不是年月，请写成 2027.03。</translation>
    </message>
    <message>
        <source>&amp;Women without an age limit on file:</source>
        <translation>未载明年龄界限的女干部(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>tidui::PreviewDialog</name>
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
        <source>Whole pages</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
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
    <message>
        <source>%1: preview</source>
        <translation>%1：预览</translation>
    </message>
    <message>
        <source>Form shown</source>
        <translation>显示的表格</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>第(&amp;U)：</translation>
    </message>
    <message>
        <source>noted in the audit</source>
        <translation>记入审计记录</translation>
    </message>
    <message>
        <source>Purp&amp;ose:</source>
        <translation>用途(&amp;O)：</translation>
    </message>
    <message>
        <source>Pri&amp;nt account and time</source>
        <translation>印明账户和时间(&amp;N)</translation>
    </message>
    <message>
        <source>A line at the foot of each page says who printed it, when and what for.</source>
        <translation>在每页页脚印明打印人、打印时间和用途。</translation>
    </message>
</context>
<context>
    <name>tidui::PromotionCostDialog</name>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Eligible and waiting</source>
        <translation>符合条件待晋升</translation>
    </message>
    <message>
        <source>Longest wait, months</source>
        <translation>最长等待（月）</translation>
    </message>
    <message>
        <source>Promoted in the year</source>
        <translation>当年晋升</translation>
    </message>
    <message>
        <source>Promoted now: %1. Within %2 years %3 steps come later or not at all, %4 come earlier; without a rank they had the years for retire %5 people instead of %6.</source>
        <translation>现在晋升：%1。%2 年内有 %3 次晋升推迟或落空，%4 次提前；够年限未晋升退休由 %6 人变为 %5 人。</translation>
    </message>
    <message>
        <source>No place for the step to %1 of number %2; eligible from %3.</source>
        <translation>编号 %2 晋升%1无空缺职数；自 %3 起符合条件。</translation>
    </message>
    <message>
        <source>The step to %1 of number %2 isn&apos;t allowed by the rules within these years.</source>
        <translation>编号 %2 晋升%1在推演期内不符合规定条件。</translation>
    </message>
    <message>
        <source>What promoting now costs</source>
        <translation>现在晋升的影响</translation>
    </message>
    <message>
        <source>Figures that change</source>
        <translation>变化的数字</translation>
    </message>
    <message>
        <source>Steps that change</source>
        <translation>变化的晋升</translation>
    </message>
    <message>
        <source>Playing the years with and without these promotions…</source>
        <translation>正在推演晋升与不晋升两种情况…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1晋升%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>They would be promoted now by the plain plan as well: nobody&apos;s turn changes.</source>
        <translation>按基本方案他们现在也会晋升，不影响其他人的先后。</translation>
    </message>
</context>
<context>
    <name>tidui::ProposeDialog</name>
    <message>
        <source>Show those who aren&apos;t &amp;eligible too</source>
        <translation>同时列出不符合条件的人员(&amp;E)</translation>
    </message>
    <message>
        <source>Propose candidates</source>
        <translation>提名人选</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>Why they are proposed</source>
        <translation>提名理由</translation>
    </message>
    <message>
        <source>People of the unit</source>
        <translation>单位人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Present rank</source>
        <translation>现职级</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>First met</source>
        <translation>首次符合</translation>
    </message>
    <message>
        <source>&amp;Target:</source>
        <translation>拟晋升(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>Select whom to propose; several with Ctrl or Shift.</source>
        <translation>选择提名人选；按住 Ctrl 或 Shift 可选多人。</translation>
    </message>
    <message>
        <source>Nobody is selected.</source>
        <translation>没有选择人员，请先选择。</translation>
    </message>
    <message>
        <source>Their &amp;present post ends with the appointment</source>
        <translation>拟同时免去现任职务(&amp;P)</translation>
    </message>
</context>
<context>
    <name>tidui::ProvisionDialog</name>
    <message>
        <source>all ranks; or several, as 一级调研员、二级调研员</source>
        <translation>留空为全部职级；多个以顿号分隔，如：一级调研员、二级调研员</translation>
    </message>
    <message>
        <source>Promotion to</source>
        <translation>拟晋升职级</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>请填写：%1</translation>
    </message>
</context>
<context>
    <name>tidui::QuotaModel</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不得设置</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>超%1名</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>核定范围</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>不占</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟使用</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超职数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>条文</translation>
    </message>
</context>
<context>
    <name>tidui::QuotaPage</name>
    <message>
        <source>Day of the figures</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>&amp;New scope…</source>
        <translation>新建范围(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;dit scope…</source>
        <translation>编辑范围(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Approvals…</source>
        <translation>批复职数(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove s&amp;cope</source>
        <translation>移除范围(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;On day:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>显示(&amp;S)：</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>职数</translation>
    </message>
    <message>
        <source>Arithmetic and article</source>
        <translation>算式与依据</translation>
    </message>
    <message>
        <source>Digestion plan</source>
        <translation>消化计划</translation>
    </message>
    <message>
        <source>all lines (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>over the quota (%1)</source>
        <translation>超职数（%1）</translation>
    </message>
    <message>
        <source>with a finding (%1)</source>
        <translation>有问题（%1）</translation>
    </message>
    <message>
        <source>without a scope (%1)</source>
        <translation>未列入核定范围（%1）</translation>
    </message>
    <message>
        <source>There is no quota scope yet. Make one with New scope.</source>
        <translation>尚未建立职数核定范围，请用“新建范围”建立。</translation>
    </message>
    <message>
        <source>Nothing to show for this choice.</source>
        <translation>没有符合条件的行。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Remove scope</source>
        <translation>移除范围</translation>
    </message>
    <message>
        <source>Remove the scope %1 with its approvals and its digestion plan? The record of changes can take it back.</source>
        <translation>移除“%1”及其批复职数和消化计划？可在变更记录中撤销。</translation>
    </message>
    <message>
        <source>retires before %1</source>
        <translation>%1前到龄退休</translation>
    </message>
    <message>
        <source>About the line chosen</source>
        <translation>所选行的说明</translation>
    </message>
    <message>
        <source>There is no quota scope yet.</source>
        <translation>还没有职数核定范围。</translation>
    </message>
    <message>
        <source>%1; %2 more are of units that this account doesn&apos;t see</source>
        <translation>%1；另有%2人所在单位不在本账户可见范围内</translation>
    </message>
</context>
<context>
    <name>tidui::RecordDialog</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>“%1”无法识别：%2。日期请写成 2026-03-01 的形式。</translation>
    </message>
</context>
<context>
    <name>tidui::RegularModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post and rank</source>
        <translation>职务职级</translation>
    </message>
    <message>
        <source>text</source>
        <translation>有小结</translation>
    </message>
</context>
<context>
    <name>tidui::RegularTab</name>
    <message>
        <source>Regular appraisals</source>
        <translation>平时考核</translation>
    </message>
    <message>
        <source>Keys: 1 好, 2 较好, 3 一般, 4 较差, Del; Ctrl+V takes cells from a table</source>
        <translation>按键：1 好，2 较好，3 一般，4 较差，Del 清除；Ctrl+V 粘贴表格内容</translation>
    </message>
    <message>
        <source>Paste grades</source>
        <translation>粘贴等次</translation>
    </message>
    <message>
        <source>%1 grades can be taken; %2 lines can&apos;t.</source>
        <translation>可以录入%1个等次；%2行不能录入。</translation>
    </message>
    <message>
        <source>&amp;Take what can be</source>
        <translation>录入可用部分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Texts of the form…</source>
        <translation>登记表内容(&amp;T)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>%1: 好 %2 of %3, at most %4 (%5)</source>
        <translation>%1：已评 %3 人，“好” %2 人，最多 %4 人（%5）</translation>
    </message>
    <message>
        <source>no rule in force</source>
        <translation>无现行规定</translation>
    </message>
    <message>
        <source>Grades of the regular appraisal</source>
        <translation>平时考核等次</translation>
    </message>
</context>
<context>
    <name>tidui::ReplayDialog</name>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Asking everybody under both rules…</source>
        <translation>正在按两种规定逐人计算……</translation>
    </message>
    <message>
        <source>Whose result changes</source>
        <translation>结论变化的人员</translation>
    </message>
    <message>
        <source>Nobody&apos;s result changes.</source>
        <translation>没有人的结论发生变化。</translation>
    </message>
    <message>
        <source>%1 people&apos;s results change.</source>
        <translation>%1人的结论发生变化。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>现职级</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>tidui::ReportsTab</name>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Why it needs no report</source>
        <translation>不需报告的理由</translation>
    </message>
    <message>
        <source>&amp;Look for matters to report</source>
        <translation>检查报批报备事项(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reply or judgement…</source>
        <translation>批复或认定(&amp;R)…</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>本批次</translation>
    </message>
    <message>
        <source>Matters to report</source>
        <translation>报批报备</translation>
    </message>
    <message>
        <source>New matters to report: %1. Each needs its reply, or why it needs none.</source>
        <translation>新发现报批报备事项%1项。每项须登记批复，或者写明不需报告的理由。</translation>
    </message>
    <message>
        <source>Nothing new was found that has to be reported.</source>
        <translation>没有发现新的报批报备事项。</translation>
    </message>
    <message>
        <source>&amp;Near relatives…</source>
        <translation>任职回避审查(&amp;N)…</translation>
    </message>
    <message>
        <source>Near relatives in the office</source>
        <translation>任职回避审查</translation>
    </message>
    <message>
        <source>No candidate has a near relative in the office on file.</source>
        <translation>按档案，人选在本机关没有近亲属。</translation>
    </message>
</context>
<context>
    <name>tidui::RescueDialog</name>
    <message>
        <source>Rescue %1</source>
        <translation>抢救 %1</translation>
    </message>
    <message>
        <source>&amp;Save the rescued office as…</source>
        <translation>抢救另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>丢失情况</translation>
    </message>
    <message>
        <source>To be had</source>
        <translation>补回来源</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>不用备份</translation>
    </message>
    <message>
        <source>&amp;Another backup…</source>
        <translation>其他备份(&amp;A)…</translation>
    </message>
    <message>
        <source>Take what is &amp;missing from</source>
        <translation>缺失内容取自(&amp;M)</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>正在读取可读内容…</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Backup of this office</source>
        <translation>本单位的备份</translation>
    </message>
    <message>
        <source>Office file (*.tidui)</source>
        <translation>单位文件 (*.tidui)</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1-抢救</translation>
    </message>
    <message>
        <source>Save the rescued office as</source>
        <translation>抢救另存为</translation>
    </message>
    <message>
        <source>Rescuing…</source>
        <translation>正在抢救…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>无法写入%1。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Damaged office file</source>
        <translation>单位文件已损坏</translation>
    </message>
    <message>
        <source>&amp;Rescue…</source>
        <translation>抢救(&amp;R)…</translation>
    </message>
    <message>
        <source>This passphrase doesn&apos;t open the backup. Try again.</source>
        <translation>该口令打不开这个备份，请重新输入。</translation>
    </message>
    <message>
        <source>Comparing what was read…</source>
        <translation>正在比对读出的内容…</translation>
    </message>
    <message>
        <source>What can still be read can be rescued into a new file, and what is missing taken from a backup. Or a whole backup takes the place of the file; what was entered since is lost then. The damaged file is kept in both cases.</source>
        <translation>可以抢救：把仍能读出的内容写入新文件，缺少的从备份补齐。也可以用整份备份取代本文件，备份之后录入的内容将丢失。两种办法都保留损坏的文件。</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>从备份恢复(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>tidui::RestoreDialog</name>
    <message>
        <source>Restore the office</source>
        <translation>恢复单位文件</translation>
    </message>
    <message>
        <source>Present pass&amp;phrase:</source>
        <translation>现口令(&amp;P)：</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>%1的密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;backup:</source>
        <translation>备份的口令(&amp;B)：</translation>
    </message>
    <message>
        <source>empty = the present one</source>
        <translation>空白＝与现口令相同</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>The office %1 is to be replaced by the backup %2 of %3 (%4).</source>
        <translation>将用备份%2（%3，%4）替换%1的单位文件。</translation>
    </message>
    <message>
        <source>Everything that was entered since then, also accounts, passwords and the passphrase, is afterwards as it was on that day.</source>
        <translation>备份之后录入的内容，以及账户、密码和口令，恢复后都回到备份当时的状态。</translation>
    </message>
    <message>
        <source>The present file is not deleted: it is kept in the same folder as %1.before-restore-DATE-TIME.</source>
        <translation>现有文件不会删除，将保留在同一文件夹，名为 %1.before-restore-日期-时间。</translation>
    </message>
    <message>
        <source>The backup is not protected: afterwards the office file is not either. Set a passphrase then.</source>
        <translation>备份未受口令保护：恢复后单位文件也不受保护，请随后设置口令。</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>正在核对备份…</translation>
    </message>
</context>
<context>
    <name>tidui::RestoreLostDialog</name>
    <message>
        <source>The office was restored: %1 people, %2 audit entries. The damaged file is kept as %3.</source>
        <translation>单位文件已恢复：%1人，审计记录%2条。损坏的文件保留为%3。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The chosen backup takes the place of %1. What was entered since that backup is lost; accounts, passwords and the passphrase are again those of its day. The damaged file is kept beside it as %1.before-restore-DATE-TIME.</source>
        <translation>所选备份将取代%1。该备份之后录入的内容将丢失；账户、密码和口令恢复为备份当日的。损坏的文件保留在同一文件夹，文件名为 %1.before-restore-日期-时间。</translation>
    </message>
    <message>
        <source>&amp;Backup:</source>
        <translation>备份(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Another backup…</source>
        <translation>另选备份(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Checking the backups…</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <source>Backup of this office</source>
        <translation>本单位的备份</translation>
    </message>
    <message>
        <source>Office file (*.tidui)</source>
        <translation>单位文件 (*.tidui)</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>正在读取可读的内容…</translation>
    </message>
    <message>
        <source>Restoring the office…</source>
        <translation>正在恢复单位文件…</translation>
    </message>
    <message>
        <source>No sound automatic backup was found.</source>
        <translation>没有找到完好的自动备份。</translation>
    </message>
</context>
<context>
    <name>tidui::ResultsPanel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Part in the task</source>
        <translation>承担工作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>&amp;Add people…</source>
        <translation>增加人员(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Result…</source>
        <translation>结果(&amp;R)…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移出(&amp;V)</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>增加参加人员</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>%1的结果</translation>
    </message>
</context>
<context>
    <name>tidui::RetirementTab</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>法定退休年月</translation>
    </message>
    <message>
        <source>Aged</source>
        <translation>法定退休年龄</translation>
    </message>
    <message>
        <source>Earliest at will</source>
        <translation>最早自愿提前</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;with those below it</source>
        <translation>含下级单位(&amp;W)</translation>
    </message>
    <message>
        <source>Years of the calendar</source>
        <translation>日历年数</translation>
    </message>
    <message>
        <source>They reached the statutory month and their files have no leaving.</source>
        <translation>已达到法定退休年龄，档案中没有退出记录。</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Years:</source>
        <translation>年数(&amp;Y)：</translation>
    </message>
    <message>
        <source>Overdue for retirement</source>
        <translation>已到龄未办理退休</translation>
    </message>
    <message>
        <source>Who retires</source>
        <translation>到龄退休人员</translation>
    </message>
    <message>
        <source>O&amp;verdue: %1</source>
        <translation>已到龄未退：%1人(&amp;V)</translation>
    </message>
    <message>
        <source>Click a month to see who retires in it.</source>
        <translation>点击月份查看当月退休人员。</translation>
    </message>
    <message>
        <source>Month of retirement not known</source>
        <translation>退休年月不明</translation>
    </message>
    <message>
        <source>%1: %2 people. Double click or Enter opens the dossier.</source>
        <translation>%1：%2人。双击或按回车打开档案。</translation>
    </message>
</context>
<context>
    <name>tidui::ReviewPage</name>
    <message>
        <source>Verdicts to show</source>
        <translation>显示结论</translation>
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
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Eligibility certificate</source>
        <translation>资格逐条认定表</translation>
    </message>
    <message>
        <source>Growth sheet</source>
        <translation>成长路径告知单</translation>
    </message>
    <message>
        <source>Rank approval form</source>
        <translation>职级任免审批表</translation>
    </message>
    <message>
        <source>Comparison of candidates</source>
        <translation>拟晋升人选比较表</translation>
    </message>
    <message>
        <source>Promotion roster</source>
        <translation>拟晋升职级人员名册</translation>
    </message>
    <message>
        <source>List of those not eligible</source>
        <translation>不符合条件人员名单</translation>
    </message>
    <message>
        <source>The list shows nobody whom the paper would be about.</source>
        <translation>列表中没有这份材料所涉及的人员。</translation>
    </message>
    <message>
        <source>Cost of promoting &amp;now…</source>
        <translation>现在晋升的影响(&amp;N)…</translation>
    </message>
    <message>
        <source>What promoting the selected people now does to the years after</source>
        <translation>选中人员现在晋升对今后各年的影响</translation>
    </message>
    <message>
        <source>Select people who have a rank to step up to.</source>
        <translation>请选择有可晋升职级的人员。</translation>
    </message>
</context>
<context>
    <name>tidui::ReviewQuestionBar</name>
    <message>
        <source>With s&amp;ub-units</source>
        <translation>含下级单位(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>认定(&amp;V)</translation>
    </message>
    <message>
        <source>Day of the question</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Rank asked about</source>
        <translation>拟晋升职级</translation>
    </message>
    <message>
        <source>Unit asked about</source>
        <translation>查询单位</translation>
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
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Everybody&apos;s next rank</source>
        <translation>各人的上一职级</translation>
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
    <name>tidui::RoundPage</name>
    <message>
        <source>Steps of the round</source>
        <translation>批次的程序</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Day of what is done</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>新建批次(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Places and vacancies…</source>
        <translation>拟用职数和空缺(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Look back on the round…</source>
        <translation>回顾(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the &amp;registration back…</source>
        <translation>撤回登记(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Working days of the office…</source>
        <translation>本机关工作日(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Round:</source>
        <translation>批次(&amp;R)：</translation>
    </message>
    <message>
        <source>On &amp;day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>人选</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>推荐范围</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>考察材料</translation>
    </message>
    <message>
        <source>Matters to report</source>
        <translation>报批报备</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>公示异议</translation>
    </message>
    <message>
        <source>%1, opened %2, %3</source>
        <translation>%1，%2启动，%3</translation>
    </message>
    <message>
        <source>No round yet. Make one with “New round”.</source>
        <translation>还没有晋升批次，请按“新建批次”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1．%2（%3）</translation>
    </message>
    <message>
        <source>Places and vacancies</source>
        <translation>拟用职数和空缺</translation>
    </message>
    <message>
        <source>Register the round</source>
        <translation>登记晋升</translation>
    </message>
    <message>
        <source>The new ranks are written to the files of all approved candidates, in one step that can be taken back until the next round begins.</source>
        <translation>将把新职级一次写入全部已批准人选的档案；下一批次启动前可以撤回。</translation>
    </message>
    <message>
        <source>Take the registration back</source>
        <translation>撤回登记</translation>
    </message>
    <message>
        <source>The files get back what they had before, and the round is open again. Take the registration of “%1” back?</source>
        <translation>档案恢复登记前的内容，批次重新打开。确定撤回“%1”的登记吗？</translation>
    </message>
    <message>
        <source>A day off or worked in this office</source>
        <translation>本机关的休息日或工作日</translation>
    </message>
    <message>
        <source>It goes before the calendar of holidays, and counts in every period of working days.</source>
        <translation>优先于节假日安排，计算各项工作日期限时均适用。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>Planned places</source>
        <translation>拟用职数</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>考察</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>晋升</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Objections: %1, upheld: %2; matters reported: %3; exceptions: %4</source>
        <translation>公示异议%1件，其中属实%2件；报批报备%3项；例外%4项</translation>
    </message>
    <message>
        <source>The vacancies are those of the quota page on %1, less what other rounds have in hand. Empty: no limit, or the places aren&apos;t fixed.</source>
        <translation>空缺取自“职数”页%1的数字，并扣除其他批次拟使用的职数。空白表示不受限制，或者职数未核定。</translation>
    </message>
    <message>
        <source>What there is about the round</source>
        <translation>批次的各项内容</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>No round yet.</source>
        <translation>还没有晋升批次。</translation>
    </message>
    <message>
        <source>No round is open to this account.</source>
        <translation>没有对本账户开放的晋升批次。</translation>
    </message>
</context>
<context>
    <name>tidui::RoundPrintMenu</name>
    <message>
        <source>Participants in the recommendation</source>
        <translation>参加民主推荐人员范围</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>民主推荐票</translation>
    </message>
    <message>
        <source>Inspection material</source>
        <translation>考察材料</translation>
    </message>
    <message>
        <source>Record of the decision</source>
        <translation>会议表决记录表</translation>
    </message>
    <message>
        <source>Publicity notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Letters of promotion</source>
        <translation>晋升通知书</translation>
    </message>
    <message>
        <source>Eligibility certificates</source>
        <translation>资格逐条认定表</translation>
    </message>
    <message>
        <source>Promotion roster</source>
        <translation>拟晋升职级人员名册</translation>
    </message>
    <message>
        <source>Comparison of candidates</source>
        <translation>拟晋升人选比较表</translation>
    </message>
    <message>
        <source>Ballots of the evaluation</source>
        <translation>干部民主测评表</translation>
    </message>
    <message>
        <source>Results of the votes</source>
        <translation>民主推荐、民主测评结果汇总表</translation>
    </message>
    <message>
        <source>Approval forms</source>
        <translation>职级任免审批表（任用：干部任免审批表）</translation>
    </message>
</context>
<context>
    <name>tidui::RowEditor</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>增加一行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the row</source>
        <translation>删除该行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tidui::RulePage</name>
    <message>
        <source>Rules by instrument and article</source>
        <translation>按法规和条款排列的规定</translation>
    </message>
    <message>
        <source>Instrument, article, subject</source>
        <translation>法规、条款、事项</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>The provision</source>
        <translation>规定内容</translation>
    </message>
    <message>
        <source>Day of the rules</source>
        <translation>规定日期</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>查找规定</translation>
    </message>
    <message>
        <source>Search: instrument, article, subject, words of the text</source>
        <translation>查找：法规、条款、事项、内容</translation>
    </message>
    <message>
        <source>Only what is to be con&amp;firmed</source>
        <translation>只看待核(&amp;F)</translation>
    </message>
    <message>
        <source>In force on &amp;day:</source>
        <translation>有效日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>确认(&amp;C)…</translation>
    </message>
    <message>
        <source>Co&amp;rrect…</source>
        <translation>更正(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Set…</source>
        <translation>设定(&amp;S)…</translation>
    </message>
    <message>
        <source>E&amp;nd…</source>
        <translation>终止(&amp;N)…</translation>
    </message>
    <message>
        <source>New condition of the &amp;office…</source>
        <translation>新增附加条件(&amp;O)…</translation>
    </message>
    <message>
        <source>Compare two da&amp;ys…</source>
        <translation>比较两日规定(&amp;Y)…</translation>
    </message>
    <message>
        <source>%1 provisions in force, %2 of them to be confirmed</source>
        <translation>有效规定 %1 条，其中待核 %2 条</translation>
    </message>
    <message>
        <source>Entries of the office that the rules can&apos;t take</source>
        <translation>未采用的本机关录入</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>%1
%2
The figure has been compared with this document and is right:</source>
        <translation>%1
%2
该数值已与下列文件核对无误：</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法规文件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>%1
The instrument has other figures than the program:</source>
        <translation>%1
文件原文的数值与程序不同：</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>设定：%1</translation>
    </message>
    <message>
        <source>%1
%2
The rule leaves this open. The office decides:</source>
        <translation>%1
%2
该事项国家规定未作统一规定，本机关决定：</translation>
    </message>
    <message>
        <source>%1
%2
The office may only ask for more than the rule:</source>
        <translation>%1
%2
本机关只能比规定从严：</translation>
    </message>
    <message>
        <source>New condition of the office</source>
        <translation>新增附加条件</translation>
    </message>
    <message>
        <source>Name of the condition</source>
        <translation>条件名称</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>终止：%1</translation>
    </message>
    <message>
        <source>The last day on which the entry holds. An entry made by mistake is withdrawn instead: it then counts as if it had never been there.</source>
        <translation>填写该录入有效的最后一日。误录的应撤回：视为从未录入。</translation>
    </message>
    <message>
        <source>A confirmation is withdrawn: the figure is to be confirmed again.</source>
        <translation>撤回确认后，该数值恢复为待核。</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>最后有效日</translation>
    </message>
    <message>
        <source>Withdraw: it was entered by mistake</source>
        <translation>撤回（误录）</translation>
    </message>
    <message>
        <source>Document of the end</source>
        <translation>终止依据</translation>
    </message>
    <message>
        <source>%1 (%2): the next rank of everybody on %3, without and with this entry.</source>
        <translation>%1（%2）：按%3每个人的下一职级，比较录入前后的结论。</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>比较两日规定</translation>
    </message>
    <message>
        <source>The rules of</source>
        <translation>规定日期一</translation>
    </message>
    <message>
        <source>And those of</source>
        <translation>规定日期二</translation>
    </message>
    <message>
        <source>The next rank of everybody on %1, by the rules of %2 and by those of %3.</source>
        <translation>按%1每个人的下一职级，比较%2的规定与%3的规定。</translation>
    </message>
</context>
<context>
    <name>tidui::ScopeDialog</name>
    <message>
        <source>Quota scope</source>
        <translation>职数核定范围</translation>
    </message>
    <message>
        <source>New quota scope</source>
        <translation>新建职数核定范围</translation>
    </message>
    <message>
        <source>&amp;Units of the scope:</source>
        <translation>所含单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Units below: &amp;same as the current one</source>
        <translation>下级单位与当前单位一致(&amp;S)</translation>
    </message>
    <message>
        <source>not a central organ</source>
        <translation>非中央机关</translation>
    </message>
    <message>
        <source>as the office&apos;s setting</source>
        <translation>按本单位设定</translation>
    </message>
    <message>
        <source>round down</source>
        <translation>舍去小数</translation>
    </message>
    <message>
        <source>round half up</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>by the document</source>
        <translation>以批复文件为准</translation>
    </message>
    <message>
        <source>the rounded places of the group</source>
        <translation>该组取整后的职数</translation>
    </message>
    <message>
        <source>the exact figure of the group</source>
        <translation>该组未取整的数</translation>
    </message>
    <message>
        <source>&amp;Pooled: the units share the places</source>
        <translation>统筹核定和使用(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leading team, counted apart</source>
        <translation>领导班子，单独核定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Level of &amp;organ:</source>
        <translation>机关层级(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Rank of the body:</source>
        <translation>机构规格(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Base (posts):</source>
        <translation>核定基数(&amp;B)：</translation>
    </message>
    <message>
        <source>Roun&amp;ding:</source>
        <translation>取整方式(&amp;D)：</translation>
    </message>
    <message>
        <source>Base &amp;inside a group:</source>
        <translation>组内比例基数(&amp;I)：</translation>
    </message>
    <message>
        <source>Docu&amp;ment:</source>
        <translation>核定文件(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;From (day):</source>
        <translation>起始日期(&amp;F)：</translation>
    </message>
    <message>
        <source>Un&amp;til (day):</source>
        <translation>终止日期(&amp;T)：</translation>
    </message>
    <message>
        <source>Units of the scope</source>
        <translation>所含单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Establishment</source>
        <translation>行政编制</translation>
    </message>
    <message>
        <source>the units&apos; establishment: %1</source>
        <translation>按单位行政编制：%1</translation>
    </message>
    <message>
        <source>the units&apos; establishment: none on file</source>
        <translation>单位行政编制未录入</translation>
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
    <name>tidui::SpecialTab</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New &amp;task…</source>
        <translation>新建任务(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;dit task…</source>
        <translation>修改任务(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move task</source>
        <translation>删除任务(&amp;M)</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Participants and results</source>
        <translation>参加人员及结果</translation>
    </message>
</context>
<context>
    <name>tidui::StepDialog</name>
    <message>
        <source>Step of the digestion plan</source>
        <translation>超职数消化安排</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>姓名(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Way out:</source>
        <translation>方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年份(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Quarter:</source>
        <translation>季度(&amp;Q)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>tidui::StepPanel</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close the step</source>
        <translation>完成本环节(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>“%1”无法识别：%2。日期请写成 2026-03-01 的形式。</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Exception: why</source>
        <translation>例外的理由</translation>
    </message>
    <message>
        <source>Number of the reply</source>
        <translation>批复文号</translation>
    </message>
    <message>
        <source>None are asked.</source>
        <translation>不要求材料。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;: %2&lt;br&gt;%3 %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;：%2&lt;br&gt;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>&amp;Register…</source>
        <translation>登记(&amp;R)…</translation>
    </message>
    <message>
        <source>What the step asks</source>
        <translation>本环节的要求</translation>
    </message>
</context>
<context>
    <name>tidui::StructureTab</name>
    <message>
        <source>may succeed</source>
        <translation>可接替</translation>
    </message>
    <message>
        <source>&amp;with those below it</source>
        <translation>含下级单位(&amp;W)</translation>
    </message>
    <message>
        <source>Day of the figures</source>
        <translation>统计日期</translation>
    </message>
    <message>
        <source>Past days by the records; later ones, up to 15 years ahead, by the forecast of the plain plan: who retires by then and who is promoted.</source>
        <translation>过去的日期按档案记录；今后15年内按基本方案推演：届时退休和晋升的人员。</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读取档案</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>分析报告(&amp;P)</translation>
    </message>
    <message>
        <source>Of the &amp;unit chosen…</source>
        <translation>所选单位(&amp;U)…</translation>
    </message>
    <message>
        <source>With a part for &amp;each unit below it…</source>
        <translation>另附下级各单位分页(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>On &amp;day:</source>
        <translation>统计日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Gaps in the echelon</source>
        <translation>断层情况</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>数字对应的人员</translation>
    </message>
    <message>
        <source>Choose a gap to see whom it is about.</source>
        <translation>选择一处断层，查看涉及的人员。</translation>
    </message>
    <message>
        <source>Click a bar, a cell or a figure to see the people behind it.</source>
        <translation>点击图中的条、格或表中的数字，查看对应的人员。</translation>
    </message>
    <message>
        <source>The files don&apos;t say</source>
        <translation>档案没有记载</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 people. Double click or Enter opens the dossier.</source>
        <translation>%1：%2人。双击或按回车打开档案。</translation>
    </message>
    <message>
        <source>Report on the structure</source>
        <translation>干部队伍结构分析报告</translation>
    </message>
    <message>
        <source>Playing the months up to that day…</source>
        <translation>正在推演至该日期……</translation>
    </message>
</context>
<context>
    <name>tidui::TallyDialog</name>
    <message>
        <source>Count of the votes</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>Votes by candidate:</source>
        <translation>各人选得票：</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Category of voters</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>投票日期</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人、监票人</translation>
    </message>
    <message>
        <source>&amp;Vote:</source>
        <translation>投票(&amp;V)：</translation>
    </message>
    <message>
        <source>Cate&amp;gory of voters:</source>
        <translation>人员类别(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Held on:</source>
        <translation>投票日期(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Tellers:</source>
        <translation>计票人、监票人(&amp;T)：</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Votes by candidate</source>
        <translation>各人选得票</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>同意票</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>The day of the vote can&apos;t be read.</source>
        <translation>投票日期无法识别，请写成 2026-03-01 的形式。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The count balances.</source>
        <translation>票数平衡。</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>%1率</translation>
    </message>
</context>
<context>
    <name>tidui::UnitBox</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>all units</source>
        <translation>全部单位</translation>
    </message>
</context>
<context>
    <name>tidui::UnitChecklist</name>
    <message>
        <source>Units</source>
        <translation>单位</translation>
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
<context>
    <name>tidui::VotersTab</name>
    <message>
        <source>Category of voters</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>&amp;Compute by the rule</source>
        <translation>按规定计算(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>移出(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tidui::VotesTab</name>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Category of voters</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>投票日期</translation>
    </message>
    <message>
        <source>Should attend</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>计票人、监票人</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>拟晋升</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>得票</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>得票率</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>分类得票</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>是否通过</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>计票结果</translation>
    </message>
    <message>
        <source>Enter a &amp;count…</source>
        <translation>录入计票(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>修改(&amp;H)…</translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <translation>%1（并列）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
