#include "core/operation/appraisal_print.h"

#include "core/form/appraisal_forms.h"
#include "core/operation/appraisal_office.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AppraisalPrint)
};

Error missing(const QString& message)
{
    return {Error::Kind::NotFound, message, {}};
}

/// The year with those of its people whom the paper is about.
struct Source {
    Office& office;
    AppraisalBook book{};
    std::vector<AppraisedPerson> people{};
    QHash<UnitId, QString> units{};
    QDate on{};

    const RuleBook& rules() const { return office.rules(); }
};

Result<Source> sourceOf(Office& office, const AppraisalPrint& wanted)
{
    auto book = AppraisalOffice(office).book(wanted.year);
    const auto units = office.units();
    if (!book || !units)
        return book ? units.error() : book.error();
    Source source{.office = office, .book = std::move(*book), .on = wanted.on};
    std::ranges::copy_if(source.book.people, std::back_inserter(source.people), [&wanted](const AppraisedPerson& each) {
        return (wanted.units.isEmpty() || wanted.units.contains(each.entry.unit)) &&
               (wanted.people.isEmpty() || wanted.people.contains(each.entry.cadre));
    });
    for (const Unit& unit : *units)
        source.units.insert(unit.id, unit.name);
    if (source.people.empty())
        return missing(Tr::tr("Nobody of the appraisal of %1 is among the chosen people.").arg(wanted.year));
    return source;
}

/// Papers that are made one by one; each makes its own when its turn comes.
PaperRun runOf(int count, std::function<Result<FilledForm>(int index, FormFonts& fonts)> make, int people = 0)
{
    const auto fonts = std::make_shared<FormFonts>();
    return PaperRun{count, [fonts, make = std::move(make)](int index) { return make(index, *fonts); }, people};
}

QString reasonsOf(const AppraisedPerson& person)
{
    QStringList reasons;
    if (!person.entry.rulingReason.isEmpty())
        reasons += person.entry.rulingReason;
    for (const Explanation& reason : person.found.reasons)
        reasons += reason.article.isEmpty() ? reason.actual : u"%1（%2）"_s.arg(reason.actual, reason.article);
    return reasons.join(u'；');
}

AnnualForm formOf(const Source& source, const AppraisedPerson& person, CadreFile file)
{
    AnnualForm form{.file = std::move(file),
                    .entry = person.entry,
                    .acts = person.acts,
                    .year = source.book.year.year,
                    .office = source.office.name()};
    if (person.part() != AppraisalStanding::Part::Graded)
        form.partReason = reasonsOf(person);
    return form;
}

PaperRun annualForms(Source source)
{
    const auto count = int(source.people.size());
    return runOf(count, [source = std::move(source)](int index, FormFonts& fonts) -> Result<FilledForm> {
        const AppraisedPerson& person = source.people[std::size_t(index)];
        auto file = source.office.cadre(person.entry.cadre);
        if (!file)
            return file.error();
        return annualAppraisalForm(formOf(source, person, std::move(*file)), fonts);
    });
}

BlankFor blankFor(const AppraisedPerson& person)
{
    return {person.entry.name, person.entry.post};
}

/// The people by unit, in the order in which they come.
template <class Roster, class Line>
Result<Roster> groupedRoster(const Source& source, Roster roster, const Line& line)
{
    UnitId last{-1};
    for (const AppraisedPerson& person : source.people) {
        if (person.entry.unit != last) {
            last = person.entry.unit;
            roster.groups.push_back({.unit = source.units.value(last)});
        }
        auto made = line(person);
        if (!made)
            return made.error();
        roster.groups.back().people.push_back(std::move(*made));
    }
    return roster;
}

Result<PaperRun> annualRosterRun(Source source)
{
    AnnualRoster roster{.office = source.office.name(),
                        .year = source.book.year.year,
                        .document = source.book.year.document,
                        .on = source.on};
    QSet<int> scopes;
    for (const AppraisedPerson& person : source.people)
        scopes += person.scope;
    const auto standings = scopeStandings(source.book, source.rules());
    for (std::size_t i = 0; i < standings.size(); ++i) {
        const ExcellentCap& cap = standings[i].cap;
        if (scopes.contains(int(i)))
            roster.caps.push_back({.scope = source.book.scopes[i].name,
                                   .excellent = standings[i].excellent(),
                                   .places = cap.places,
                                   .arithmetic = cap.arithmetic,
                                   .article = cap.provision ? citation(cap.provision->head) : QString()});
    }
    auto filled = groupedRoster(source, std::move(roster),
                                [&source](const AppraisedPerson& person) -> Result<AnnualRoster::Person> {
                                    auto file = source.office.cadre(person.entry.cadre);
                                    if (!file)
                                        return file.error();
                                    auto line = rosterLine(formOf(source, person, std::move(*file)));
                                    line.grade = person.result();
                                    line.former = person.lastYear;
                                    return line;
                                });
    if (!filled)
        return filled.error();
    return runOf(
        1, [roster = std::move(*filled)](int, FormFonts& fonts) { return annualRoster(roster, fonts); },
        int(source.people.size()));
}

Result<PaperRun> regularRosterRun(Source source, int periods)
{
    RegularRoster roster{
        .office = source.office.name(), .year = source.book.year.year, .periods = periods, .on = source.on};
    auto filled = groupedRoster(source, std::move(roster),
                                [periods](const AppraisedPerson& person) -> Result<RegularRoster::Person> {
                                    RegularRoster::Person line{.name = person.entry.name, .post = person.entry.post};
                                    line.grades = QStringList(periods, QString());
                                    for (const RegularGrade& grade : person.regular) {
                                        if (grade.period >= 1 && grade.period <= periods)
                                            line.grades[grade.period - 1] = grade.grade;
                                    }
                                    return line;
                                });
    if (!filled)
        return filled.error();
    return runOf(
        1, [roster = std::move(*filled)](int, FormFonts& fonts) { return regularRoster(roster, fonts); },
        int(source.people.size()));
}

Result<PaperRun> regularForms(Source source, int period, int periods)
{
    std::vector<std::pair<std::size_t, RegularGrade>> wanted;
    for (std::size_t i = 0; i < source.people.size(); ++i) {
        for (const RegularGrade& grade : source.people[i].regular) {
            if (period == 0 || grade.period == period)
                wanted.emplace_back(i, grade);
        }
    }
    if (wanted.empty())
        return missing(Tr::tr("No regular grade is entered for these people. Enter them on the tab of the regular "
                              "appraisal."));
    const auto count = int(wanted.size());
    return runOf(count,
                 [source = std::move(source), wanted = std::move(wanted),
                  periods](int index, FormFonts& fonts) -> Result<FilledForm> {
                     const auto& [person, grade] = wanted[std::size_t(index)];
                     const AppraisalEntry& entry = source.people[person].entry;
                     auto file = source.office.cadre(entry.cadre);
                     if (!file)
                         return file.error();
                     return regularAppraisalForm(
                         {.file = std::move(*file), .grade = grade, .periods = periods, .post = entry.post}, fonts);
                 });
}

PaperRun blanks(Source source, std::function<FilledForm(const BlankFor&, FormFonts&)> make)
{
    const auto count = int(source.people.size());
    return runOf(count, [source = std::move(source), make = std::move(make)](int index, FormFonts& fonts) {
        return Result<FilledForm>(make(blankFor(source.people[std::size_t(index)]), fonts));
    });
}

Result<PaperRun> awards(Source source)
{
    const auto due = AppraisalOffice(source.office).consequences(source.book.year.year);
    if (!due)
        return due.error();
    QSet<CadreId> chosen;
    for (const AppraisedPerson& person : source.people)
        chosen += person.entry.cadre;
    std::vector<DueConsequence> wanted;
    std::ranges::copy_if(*due, std::back_inserter(wanted), [&chosen](const DueConsequence& each) {
        const QString& kind = each.consequence.kind;
        return chosen.contains(each.cadre) && each.consequence.why.outcome == Outcome::Met &&
               (kind == u"嘉奖" || kind == u"记三等功");
    });
    if (wanted.empty())
        return missing(Tr::tr("No award is due: nobody of these people is graded excellent in %1 in the files. Close "
                              "the year first.")
                           .arg(source.book.year.year));
    const auto count = int(wanted.size());
    return runOf(
        count,
        [source = std::move(source), wanted = std::move(wanted)](int index, FormFonts& fonts) -> Result<FilledForm> {
            const DueConsequence& award = wanted[std::size_t(index)];
            auto file = source.office.cadre(award.cadre);
            if (!file)
                return file.error();
            const auto photo = source.office.photo(file->person.photo);
            if (!photo)
                return photo.error();
            const Explanation& why = award.consequence.why;
            return awardForm({.file = std::move(*file),
                              .photo = *photo,
                              .award = award.consequence.kind,
                              .reason = u"%1（%2）"_s.arg(why.actual, why.article),
                              .filledOn = source.on},
                             fonts);
        });
}

Result<PaperRun> notices(Source source)
{
    std::erase_if(source.people, [](const AppraisedPerson& person) { return person.result().isEmpty(); });
    if (source.people.empty())
        return missing(Tr::tr("No result is decided for these people yet."));
    const auto count = int(source.people.size());
    return runOf(count, [source = std::move(source)](int index, FormFonts& fonts) -> Result<FilledForm> {
        const AppraisedPerson& person = source.people[std::size_t(index)];
        const AppraisalAct* governing = person.governing();
        const QDate day = governing ? governing->on : source.on;
        ResultNotice notice{.office = source.office.name(),
                            .document = source.book.year.document,
                            .name = person.entry.name,
                            .unit = source.units.value(person.entry.unit),
                            .year = source.book.year.year,
                            .grade = person.result(),
                            .decided = governing ? governing->on : QDate(),
                            .recourse = recourseAgainst(person.result(), source.rules(), day),
                            .day = source.on};
        if (person.part() != AppraisalStanding::Part::Graded)
            notice.reason = reasonsOf(person);
        if (const auto* rule = source.rules().at<AppraisalStep>(u"确定等次"_s, day))
            notice.article = citation(rule->head);
        return resultNotice(notice, fonts);
    });
}

} // namespace

Result<PaperRun> appraisalPaper(Office& office, const AppraisalPrint& wanted)
{
    if (wanted.paper == AppraisalPaper::BlankAwardForm)
        return runOf(1, [](int, FormFonts& fonts) { return Result<FilledForm>(blankAwardForm(fonts)); });
    auto source = sourceOf(office, wanted);
    if (!source)
        return source.error();
    const int periods = AppraisalOffice(office).periods(wanted.year);
    switch (wanted.paper) {
    case AppraisalPaper::AnnualForm:
        return annualForms(std::move(*source));
    case AppraisalPaper::BlankAnnualForm:
        return blanks(std::move(*source), [year = wanted.year](const BlankFor& person, FormFonts& fonts) {
            return blankAnnualAppraisalForm(year, fonts, person);
        });
    case AppraisalPaper::AnnualRoster:
        return annualRosterRun(std::move(*source));
    case AppraisalPaper::RegularForm:
        return regularForms(std::move(*source), wanted.period, periods);
    case AppraisalPaper::BlankRegularForm:
        return blanks(std::move(*source), [year = wanted.year, period = std::max(1, wanted.period),
                                           periods](const BlankFor& person, FormFonts& fonts) {
            return blankRegularAppraisalForm(year, period, periods, fonts, person);
        });
    case AppraisalPaper::RegularRoster:
        return regularRosterRun(std::move(*source), periods);
    case AppraisalPaper::AwardForm:
        return awards(std::move(*source));
    case AppraisalPaper::Notice:
    case AppraisalPaper::BlankAwardForm:
        break;
    }
    return notices(std::move(*source));
}

} // namespace tidui
