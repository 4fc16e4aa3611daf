#include "core/form/form_resume.h"

#include "core/cadre/resume.h"

using namespace Qt::StringLiterals;

namespace tidui {

QString resumeOnForm(const Person& person)
{
    QStringList lines;
    for (const ResumeEntry& entry : parseResume(person.resume)) {
        const QString dates = entry.from.isDate()
                                  ? entry.from.display() + u"--"_s + (entry.open ? QString() : entry.until.display())
                                  : QString();
        lines += dates + u'\t' + entry.text;
    }
    return lines.join(u'\n');
}

} // namespace tidui
