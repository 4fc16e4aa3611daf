#include "core/form/paper_words.h"

#include "core/cadre/current.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

QString sentence(const QString& set, const QStringList& parts)
{
    QStringList stated = parts;
    stated.removeAll(QString());
    return set + u'：' + stated.join(u'，');
}

QString since(const PartialDate& date)
{
    return date.isEmpty() ? u"起始时间未登记"_s : date.display() + u"起"_s;
}

template <class Record>
const Record* recordAt(const std::vector<Record>& records, const Evidence& evidence)
{
    const bool there = evidence.row >= 0 && std::size_t(evidence.row) < records.size();
    return there ? &records[std::size_t(evidence.row)] : nullptr;
}

void collectReasons(const Explanation& finding, QStringList& reasons)
{
    if (finding.outcome == Outcome::Met)
        return;
    if (finding.actual.isEmpty() && !finding.children.empty()) {
        for (const Explanation& child : finding.children)
            collectReasons(child, reasons);
        return;
    }
    QString reason = finding.text;
    if (!finding.required.isEmpty())
        reason += u"（要求："_s + finding.required + u"）"_s;
    if (!finding.actual.isEmpty())
        reason += u"："_s + finding.actual;
    if (finding.outcome != Outcome::NotMet)
        reason += u"〔"_s + outcomeOnPaper(finding.outcome) + u"〕"_s;
    reasons += reason;
}

} // namespace

QString outcomeOnPaper(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotMet:
        return u"不符合"_s;
    case Outcome::Unknown:
        return u"资料不足"_s;
    case Outcome::Judgement:
        return u"待人工判断"_s;
    case Outcome::Met:
        break;
    }
    return u"符合"_s;
}

QString monthOnPaper(const std::optional<QDate>& day)
{
    return day ? day->toString(u"yyyy.MM") : QString();
}

QString dayOnPaper(QDate day)
{
    return PartialDate(day).chinese();
}

QString orBlank(const QString& text)
{
    return text.isEmpty() ? u"＿＿＿＿＿＿"_s : text;
}

QString orBlank(QDate day)
{
    return day.isValid() ? dayOnPaper(day) : u"　　　年　　月　　日"_s;
}

QString monthOfBirth(const Person& person)
{
    return person.birth.hasMonth() ? PartialDate(person.birth.year(), person.birth.month()).display()
                                   : person.birth.display();
}

QString educationOnPaper(const CadreFile& file)
{
    QStringList parts{highestEducation(file), highestDegree(file)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString partyOnPaper(const Person& person)
{
    return person.partyJoined.isDate() ? person.partyJoined.display().left(7) : person.politicalStatus;
}

QString appraisalsOnPaper(const CadreFile& file, QDate on, int years)
{
    QStringList lines;
    for (int year = on.year() - 1; year >= on.year() - years; --year) {
        QStringList grades; // Two that differ are both printed: that is for a person to see.
        for (const Appraisal& appraisal : file.appraisals) {
            if (appraisal.year == year && !grades.contains(appraisal.grade))
                grades += appraisal.grade;
        }
        lines += u"%1年%2"_s.arg(year).arg(grades.isEmpty() ? u"（缺）"_s : grades.join(u'、'));
    }
    return lines.join(u'\n');
}

QString recordOnPaper(const CadreFile& file, const Evidence& evidence)
{
    if (evidence.set == u"rank") {
        if (const Rank* rank = recordAt(file.ranks, evidence))
            return sentence(u"职级"_s, {rank->name, since(rank->since), rank->document});
    } else if (evidence.set == u"post_level") {
        if (const PostLevel* level = recordAt(file.postLevels, evidence))
            return sentence(u"职务层次"_s, {level->name, since(level->since), level->document});
    } else if (evidence.set == u"appraisal") {
        if (const Appraisal* appraisal = recordAt(file.appraisals, evidence))
            return sentence(u"年度考核"_s, {appraisal->year ? u"%1年"_s.arg(*appraisal->year) : QString(),
                                            appraisal->grade, appraisal->document});
    } else if (evidence.set == u"sanction") {
        if (const Sanction* sanction = recordAt(file.sanctions, evidence))
            return sentence(u"处分处理"_s, {sanction->date.display(), sanction->name, sanction->document});
    } else if (evidence.set == u"leaving") {
        if (const Leaving* leaving = recordAt(file.leavings, evidence))
            return sentence(u"退出管理"_s, {leaving->date.display(), leaving->method});
    }
    return {};
}

QStringList reasonsAgainst(const Explanation& review)
{
    QStringList reasons;
    for (const Explanation& finding : review.children)
        collectReasons(finding, reasons);
    return reasons;
}

} // namespace tidui
