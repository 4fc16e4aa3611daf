#include "core/promotion/candidate_comparison.h"

#include "core/cadre/resume.h"
#include "core/promotion/review.h"
#include "core/promotion/review_words.h"
#include "core/regulation/month_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

bool isLater(const PartialDate& date, QDate on)
{
    return date.isDate() && firstDayOf(date) > on;
}

QString linesOr(const QStringList& lines, const QString& none)
{
    return lines.isEmpty() ? none : lines.join(u'\n');
}

QString notOnFile()
{
    return Tr::tr("not on file");
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said += part;
    }
    return said.join(u' ');
}

QString period(const PartialDate& since, const PartialDate& until)
{
    return since.display() + u"—"_s + until.display();
}

QString verdict(const CandidateFacts& facts)
{
    return facts.outcome != Outcome::Met && facts.earliest
               ? Tr::tr("%1, met from %2").arg(outcomeWords(facts.outcome), monthWords(facts.earliest))
               : outcomeWords(facts.outcome);
}

/// Why there is no rank to be promoted to: it isn't on file which one is held, or none lies above it.
QString noTarget(const CandidateFacts& facts)
{
    return facts.rank.isEmpty() ? Tr::tr("the present rank isn't on file") : Tr::tr("no step leads further");
}

QString waited(const CandidateFacts& facts)
{
    if (facts.target.isEmpty())
        return noTarget(facts);
    if (!facts.waited)
        return facts.outcome == Outcome::Met ? Tr::tr("the records don't tell since when the conditions are met")
                                             : Tr::tr("the conditions aren't met yet");
    return Tr::tr("%1, met since %2").arg(yearsAndMonths(*facts.waited), monthWords(facts.earliest));
}

QString monthsCounted(const CandidateFacts& facts)
{
    if (facts.target.isEmpty())
        return noTarget(facts);
    return facts.months ? Tr::tr("%1 counted / %2 required").arg(facts.months->counted).arg(facts.months->required)
                        : notOnFile();
}

QString ageWords(const CandidateFacts& facts)
{
    return facts.age ? Tr::tr("%1 years, born %2").arg(*facts.age).arg(facts.birth.display())
                     : linesOr({}, facts.birth.isEmpty() ? notOnFile() : facts.birth.display());
}

QString educations(const CadreFile& file, QDate on)
{
    QStringList lines;
    for (const Education& one : file.educations) {
        if (!isLater(one.graduated, on))
            lines += joined({one.mode, one.level, one.degree, one.levelSchool, one.graduated.display()});
    }
    return linesOr(lines, notOnFile());
}

QString rankWords(const CandidateFacts& facts)
{
    if (facts.rank.isEmpty())
        return notOnFile();
    return facts.inRank
               ? Tr::tr("%1 since %2, %3").arg(facts.rank, facts.rankSince.display(), yearsAndMonths(*facts.inRank))
               : Tr::tr("%1, since when isn't on file").arg(facts.rank);
}

QString postLevel(const CadreFile& file, QDate on)
{
    const PostLevel* level = postLevelOn(file, on);
    if (file.postLevels.empty())
        return notOnFile();
    return level ? Tr::tr("%1 since %2").arg(level->name, level->since.display()) : Tr::tr("none");
}

QString gradeWords(const CandidateFacts& facts)
{
    QStringList lines;
    for (const GradeOfYear& one : facts.grades)
        lines += Tr::tr("%1: %2").arg(one.year).arg(one.grade.isEmpty() ? notOnFile() : one.grade);
    return lines.join(u'\n');
}

QString posts(const CadreFile& file, QDate on)
{
    QStringList lines;
    for (const Post& one : file.posts) {
        if (!isLater(one.since, on))
            lines += joined({period(one.since, one.until), one.unitName + one.title});
    }
    return linesOr(lines, notOnFile());
}

QString resume(const CadreFile& file, QDate on)
{
    QStringList lines;
    for (const ResumeEntry& one : parseResume(file.person.resume)) {
        if (!isLater(one.from, on))
            lines += joined({one.from.isEmpty() ? QString() : period(one.from, one.until), one.text});
    }
    return linesOr(lines, notOnFile());
}

QString rewards(const CadreFile& file, QDate on)
{
    QStringList lines;
    for (const Reward& one : file.rewards) {
        if (!isLater(one.date, on))
            lines += joined({one.date.display(), one.name, one.authority});
    }
    return linesOr(lines, Tr::tr("none on file"));
}

QString sanctions(const CadreFile& file, QDate on)
{
    QStringList lines;
    for (const Sanction& one : file.sanctions) {
        if (!isLater(one.date, on))
            lines += joined({one.date.display(), one.name, one.cause});
    }
    return linesOr(lines, Tr::tr("none on file"));
}

} // namespace

QString yearsAndMonths(int months)
{
    if (months < 12)
        return Tr::tr("%1 months").arg(months);
    return months % 12 == 0 ? Tr::tr("%1 years").arg(months / 12)
                            : Tr::tr("%1 years %2 months").arg(months / 12).arg(months % 12);
}

std::vector<ComparisonLine> compareCandidates(const std::vector<CadreFile>& files,
                                              const std::vector<CandidateFacts>& facts, QDate on)
{
    std::vector<ComparisonLine> lines;
    const auto fromFacts = [&](const QString& caption, QString (*cell)(const CandidateFacts&)) {
        lines.push_back({caption, {}});
        for (const CandidateFacts& one : facts)
            lines.back().cells += cell(one);
    };
    const auto fromFiles = [&](const QString& caption, QString (*cell)(const CadreFile&, QDate)) {
        lines.push_back({caption, {}});
        for (const CadreFile& file : files)
            lines.back().cells += cell(file, on);
    };
    fromFacts(Tr::tr("Verdict"), verdict);
    fromFacts(Tr::tr("Waited"), waited);
    fromFacts(Tr::tr("Months"), monthsCounted);
    fromFacts(Tr::tr("Age"), ageWords);
    fromFacts(Tr::tr("Sex"), [](const CandidateFacts& one) { return one.sex.isEmpty() ? notOnFile() : one.sex; });
    fromFiles(Tr::tr("Education"), educations);
    fromFacts(Tr::tr("Rank held"), rankWords);
    fromFiles(Tr::tr("Leading post level"), postLevel);
    fromFacts(Tr::tr("Appraisals"), gradeWords);
    fromFiles(Tr::tr("Sanctions"), sanctions);
    fromFiles(Tr::tr("Rewards"), rewards);
    fromFiles(Tr::tr("Training"), [](const CadreFile&, QDate) { return Tr::tr("no records"); });
    fromFiles(Tr::tr("Posts held"), posts);
    fromFiles(Tr::tr("Résumé"), resume);
    return lines;
}

} // namespace tidui
