#include "core/form/form_appendix.h"

#include "core/form/flow_composer.h"
#include "core/form/text_fit.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

bool isCutShort(const FormCell& cell, const QString& text, FormFonts& fonts)
{
    return !text.isEmpty() && cell.vertical <= 0 && fitText(text, cell, fonts.role(cell.role)).overflow;
}

} // namespace

FilledForm withAppendix(FilledForm form, FormFonts& fonts, const std::vector<AppendixText>& more)
{
    static const FlowLayout layout =
        compiledFlow(u"appendix.json"_s, {u"running"_s, u"texts.caption"_s, u"texts.text"_s, u"texts.paragraphs"_s});
    std::vector<QHash<QString, QString>> texts;
    for (const FormPage& page : form.layout->pages) {
        for (const FormCell& cell : page.cells) {
            QString text = cell.list.isEmpty() ? form.values.texts.value(cell.field) : QString();
            if (isCutShort(cell, text, fonts)) {
                form.continued += cell.field;
                texts.push_back({{u"caption"_s, form.layout->captions.value(cell.field, cell.field)},
                                 {cell.indent > 0 ? u"paragraphs"_s : u"text"_s, text.replace(u'\t', u'　')}});
            }
        }
    }
    for (const AppendixText& text : more)
        texts.push_back(
            {{u"caption"_s, form.layout->captions.value(text.field, text.field)}, {u"paragraphs"_s, text.text}});
    if (texts.empty())
        return form;
    FormValues values;
    values.texts = {{u"running"_s, form.layout->title + u'　' + form.name}};
    values.lists = {{u"texts"_s, std::move(texts)}};
    auto whole = std::make_shared<FormLayout>(*form.layout);
    for (FormPage& page : composeFlow(layout, values, fonts).pages)
        whole->pages.push_back(std::move(page));
    if (form.layout->pages.size() % 2 == 0 && whole->pages.size() % 2 != 0)
        whole->pages.emplace_back(); // Printed on both sides, the next form begins on a sheet of its own.
    form.own = std::move(whole);
    form.layout = form.own.get();
    return form;
}

} // namespace tidui
