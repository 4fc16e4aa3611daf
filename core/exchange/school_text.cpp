#include "core/exchange/school_text.h"

#include "core/cadre/code_table.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

/// 大学、工学学士 or 大学工学学士: the official words are looked for, the longest 学历 first.
void splitLevelDegree(const QString& text, Education& education)
{
    static const QRegularExpression separators(u"[\\s、，,/；;]+"_s);
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    const CodeTable* levels = codeTable(u"education"_s);
    if (parts.size() > 1) {
        education.level = parts.first();
        education.degree = parts.mid(1).join(u'、');
        return;
    }
    const QString whole = parts.join(QString());
    for (qsizetype size = whole.size(); size > 0; --size) {
        if (levels && levels->find(whole.left(size))) {
            education.level = whole.left(size);
            education.degree = whole.mid(size);
            return;
        }
    }
    const bool isDegree = whole.endsWith(u"士") && !whole.contains(u"研究生");
    (isDegree ? education.degree : education.level) = whole;
}

} // namespace

Education educationOf(SchoolText stage, const QString& mode)
{
    Education education = stage.education;
    if (!stage.levelDegree.isEmpty())
        splitLevelDegree(stage.levelDegree, education);
    const bool ofDegree = education.level.isEmpty() && !education.degree.isEmpty();
    QString& school = ofDegree ? education.degreeSchool : education.levelSchool;
    if (const QString ending = u"专业"_s; !stage.major.isEmpty() && !stage.major.endsWith(ending))
        stage.major += ending;
    school += stage.school + stage.major;
    if (education.mode.isEmpty() && education != Education{})
        education.mode = mode;
    return education;
}

} // namespace tidui
