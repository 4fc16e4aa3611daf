#include "core/form/appraisal_forms.h"

#include "core/cadre/current.h"
#include "core/form/form_appendix.h"
#include "core/form/form_resume.h"
#include "core/form/form_signature.h"
#include "core/form/paper_words.h"
#include "core/form/text_fit.h"

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

const FormLayout& layout()
{
    static const FormLayout award = compiledLayout(u"award_form.json"_s, {u"filled_on"_s,   u"name"_s,
                                                                          u"sex"_s,         u"birth"_s,
                                                                          u"ethnicity"_s,   u"native_place"_s,
                                                                          u"birth_place"_s, u"identity_number"_s,
                                                                          u"work_start"_s,  u"political_status"_s,
                                                                          u"education"_s,   u"degree"_s,
                                                                          u"unit"_s,        u"post"_s,
                                                                          u"award"_s,       u"honours"_s,
                                                                          u"resume"_s,      u"deeds"_s,
                                                                          u"deeds_more"_s,  u"note"_s},
                                                   {u"photo"_s});
    return award;
}

/// "2019年1月，样例市委，记三等功"; one a line.
template <class Record>
void addHonours(const std::vector<Record>& records, QStringList& lines)
{
    for (const Record& record : records) {
        QStringList parts{record.date.chinese(), record.authority, record.name};
        parts.removeAll(QString());
        lines += parts.join(u'，');
    }
}

QString honoursOf(const AwardForm& form)
{
    if (!form.honours.isEmpty())
        return form.honours;
    if (!form.file.person.rewardText.isEmpty())
        return form.file.person.rewardText;
    QStringList lines;
    addHonours(form.file.rewards, lines);
    addHonours(form.file.sanctions, lines);
    return lines.isEmpty() ? u"无"_s : lines.join(u'\n');
}

FormValues valuesOf(const AwardForm& form)
{
    const Person& person = form.file.person;
    const Post* post = mainPost(form.file);
    FormValues values;
    values.texts = {
        {u"filled_on"_s, u"填表时间："_s + orBlank(form.filledOn)},
        {u"name"_s, nameOnForm(person.name)},
        {u"sex"_s, person.sex},
        {u"birth"_s, monthOfBirth(person)},
        {u"ethnicity"_s, person.ethnicity},
        {u"native_place"_s, person.nativePlace},
        {u"birth_place"_s, person.birthPlace},
        {u"identity_number"_s, person.identityNumber},
        {u"work_start"_s, person.workStart.display().left(7)},
        {u"political_status"_s, person.politicalStatus},
        {u"education"_s, highestEducation(form.file)},
        {u"degree"_s, highestDegree(form.file)},
        {u"unit"_s, post ? post->unitName : QString()},
        {u"post"_s, post && !post->title.isEmpty() ? post->title : person.currentPost},
        {u"award"_s, form.reason.isEmpty() ? form.award : form.award + u'\n' + form.reason},
        {u"honours"_s, honoursOf(form)},
        {u"resume"_s, resumeOnForm(person)},
        {u"note"_s, paragraphsOnForm(form.note)},
    };
    if (const FormImage image = FormImage::fromFile(form.photo); !image.isNull())
        values.images.insert(u"photo"_s, image);
    return values;
}

FormCell* cellOf(FormPage& page, const QString& field)
{
    const auto found = std::ranges::find_if(page.cells, [&field](const FormCell& cell) { return cell.field == field; });
    return found == page.cells.end() ? nullptr : &*found;
}

/// Lines as they were fitted, from the cell's top on; `first`: the row of the first of them.
void placeLines(const FormCell& look, const std::vector<FittedLine>& lines, double pitch, int first, FormPage& page)
{
    for (const FittedLine& line : lines) {
        FormCell cell = look;
        cell.field.clear();
        cell.text = line.text;
        cell.bordered = false;
        cell.align = FormAlign::Left;
        cell.wrap = false;
        cell.indent = 0;
        cell.size = cell.minSize = line.size;
        cell.pitch = pitch / millimetresPerPoint;
        cell.box = QRectF(look.box.x() + line.x, look.box.y() + millimetresPerPoint + (line.row - first) * pitch,
                          look.box.width() - line.x, pitch);
        page.cells.push_back(cell);
    }
}

/// 主要事迹 begins on the first page and goes on on the second, in one size. Returns whether it ends there.
bool addDeeds(const QString& deeds, FilledForm& form, FormFonts& fonts)
{
    auto own = std::make_shared<FormLayout>(*form.layout);
    FormPage& front = own->pages[0];
    FormPage& back = own->pages[1];
    const FormCell first = *cellOf(front, u"deeds"_s);
    const FormCell second = *cellOf(back, u"deeds_more"_s);
    FormCell both = second; // The narrower one. A row that would lie across both is lost.
    both.box.setHeight(first.box.height() + second.box.height() - (both.pitch + 2) * millimetresPerPoint);
    both.indent = first.indent;
    FittedText fitted = fitText(deeds, both, fonts.role(both.role));
    for (FittedLine& line : fitted.lines)
        line.x /= 100;
    const double pitch = fitted.pitch / 100;
    const int fitting = int((first.box.height() - 2 * millimetresPerPoint) / pitch);
    const auto next =
        std::ranges::find_if(fitted.lines, [fitting](const FittedLine& line) { return line.row >= fitting; });
    placeLines(first, {fitted.lines.begin(), next}, pitch, 0, front);
    placeLines(second, {next, fitted.lines.end()}, pitch, fitting, back);
    form.own = std::move(own);
    form.layout = form.own.get();
    return !fitted.overflow;
}

} // namespace

FilledForm awardForm(const AwardForm& form, FormFonts& fonts)
{
    FilledForm filled{&layout(), valuesOf(form), form.file.person.name, {}};
    const QString deeds = paragraphsOnForm(form.deeds);
    const bool ends = deeds.isEmpty() || addDeeds(deeds, filled, fonts);
    return withAppendix(std::move(filled), fonts,
                        ends ? std::vector<AppendixText>() : std::vector<AppendixText>{{u"deeds"_s, deeds}});
}

FilledForm blankAwardForm(FormFonts& fonts, const BlankFor& person)
{
    AwardForm form;
    form.file.person.name = person.name;
    form.file.person.currentPost = person.post;
    FormValues values = valuesOf(form);
    values.texts.remove(u"honours"_s); // Whether there are none is for the hand to say.
    return withAppendix({&layout(), values, person.name, {}}, fonts);
}

} // namespace tidui
