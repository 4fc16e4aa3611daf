#include "core/form/form_signature.h"

#include "core/form/paper_words.h"

using namespace Qt::StringLiterals;

namespace tidui {

QString signatureLine(const QString& word, const SignedText& opinion)
{
    if (!opinion.isSigned())
        return word + u"：　　　　　　　　年　　月　　日"_s;
    return u"%1：%2　　%3"_s.arg(word, opinion.by, dayOnPaper(opinion.on));
}

QString nameOnForm(const QString& name)
{
    return name.size() == 2 ? name.left(1) + u'　' + name.right(1) : name;
}

QString paragraphsOnForm(const QString& text)
{
    QStringList paragraphs;
    for (const QString& line : text.split(u'\n')) {
        if (const QString paragraph = line.trimmed(); !paragraph.isEmpty())
            paragraphs += paragraph;
    }
    return paragraphs.join(u'\n');
}

} // namespace tidui
