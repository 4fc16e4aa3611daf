<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Workers' establishment</source>
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
        <source>This operation can't be taken back: the record was changed again afterwards. Take back the later change first.</source>
        <translation>无法撤销这次操作：此后该记录又有修改。请先撤销后来的修改。</translation>
    </message>
    <message>
        <source>This operation can't be taken back.</source>
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
</context>
<context>
    <name>Store</name>
    <message>
        <source>This operation is not on record.</source>
        <translation>没有这次操作的记录。</translation>
    </message>
    <message>
        <source>The office file %1 can't be opened.</source>
        <translation>无法打开单位文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not an office file, or it is damaged.</source>
        <translation>%1 不是单位文件，或者文件已损坏。</translation>
    </message>
    <message>
        <source>The office file can't be written or read.</source>
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
</context>
</TS>
