#include "core/succession/structure_grid.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tidui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Structure)
};

/// The rows of a chart that counts one thing.
StructureGrid rowsOnly(const QString& title, const QStringList& rows)
{
    return {.rowTitle = title, .rows = rows, .columns = {Tr::tr("People")}};
}

/// The column of each word; -1 for those that aren't among the texts.
std::vector<int> placesOf(const Workforce& workforce, const std::vector<std::pair<QString, int>>& texts)
{
    std::vector<int> places(std::size_t(workforce.words().size()), -1);
    for (const auto& [text, place] : texts) {
        if (const auto word = workforce.words().indexOf(text); word >= 0)
            places[std::size_t(word)] = place;
    }
    return places;
}

int ageBand(const StructureView& view, const YearBands& bands, int row)
{
    const int birth = view.workforce().person(row).birth;
    return birth == 0 ? -1 : bands.bandOf(view.monthsSince(birth));
}

/// What stands behind the last institution named: 法学专业 of 示例政法大学法学专业.
QString fieldOfStudy(const QString& school)
{
    static const QRegularExpression institution(u"^.*(大学|学院|学校|党校|研究院|研究所)"_s);
    QString field = school;
    field.remove(institution);
    return field.isEmpty() ? school : field;
}

/// The highest education on the day, by the order of the groups; null without any. The first of equal ones.
const Workforce::Education* highestOn(const StructureView& view, const WordGroups& levels, int row)
{
    const Workforce::Education* highest = nullptr;
    for (const Workforce::Education& stage : view.workforce().educations(row)) {
        if (stage.graduated > view.day() || stage.level == 0)
            continue;
        if (!highest || levels.groupOf(stage.level) < levels.groupOf(highest->level))
            highest = &stage;
    }
    return highest;
}

} // namespace

StructureGrid agePyramid(const StructureView& view)
{
    const YearBands bands(u"年龄"_s, view.rules(), view.on());
    return {.rowTitle = Tr::tr("Age"),
            .columnTitle = Tr::tr("Sex"),
            .rows = bands.names(),
            .columns = {Tr::tr("Men"), Tr::tr("Women")},
            .cellOf = [&view, bands, sexes = placesOf(view.workforce(), {{u"男"_s, 0}, {u"女"_s, 1}})](int row) {
                return StructureCell{ageBand(view, bands, row), sexes[view.workforce().person(row).sex]};
            }};
}

StructureGrid educationChart(const StructureView& view)
{
    StructureGrid grid{.rowTitle = Tr::tr("Highest education"),
                       .columnTitle = Tr::tr("Mode of study"),
                       .columns = {Tr::tr("Full time"), Tr::tr("Beside work")}};
    const WordGroups levels(u"学历"_s, view.workforce(), view.rules(), view.on());
    grid.rows = levels.names();
    grid.cellOf = [&view, levels, modes = placesOf(view.workforce(), {{u"全日制"_s, 0}, {u"在职"_s, 1}})](int row) {
        const auto* stage = highestOn(view, levels, row);
        return stage ? StructureCell{levels.groupOf(stage->level), modes[stage->mode]} : StructureCell{};
    };
    return grid;
}

StructureGrid majorChart(const StructureView& view)
{
    const WordGroups levels(u"学历"_s, view.workforce(), view.rules(), view.on());
    const WordGroups fields(u"学科"_s, view.workforce(), view.rules(), view.on());
    StructureGrid grid = rowsOnly(Tr::tr("Field of the highest education"), fields.names());
    // The degree names the field (法学学士) for most; else the words of the school do.
    std::vector<int> bySchool(std::size_t(view.workforce().words().size()), -2);
    grid.cellOf = [&view, levels, fields, bySchool](int row) mutable {
        const auto* stage = highestOn(view, levels, row);
        if (!stage || (stage->degree == 0 && stage->levelSchool == 0))
            return StructureCell{};
        const int byDegree = fields.groupOf(stage->degree);
        if (byDegree >= 0 && byDegree < fields.other())
            return StructureCell{byDegree};
        int& field = bySchool[stage->levelSchool];
        if (field == -2)
            field = fields.groupOf(fieldOfStudy(view.workforce().word(stage->levelSchool)));
        return StructureCell{field < 0 ? fields.other() : field};
    };
    return grid;
}

StructureGrid partyChart(const StructureView& view)
{
    const WordGroups groups(u"政治面貌"_s, view.workforce(), view.rules(), view.on());
    StructureGrid grid = rowsOnly(Tr::tr("Political status"), groups.names());
    grid.cellOf = [&view, groups](int row) {
        const Workforce::Person& person = view.workforce().person(row);
        // What somebody was before joining isn't on file.
        return StructureCell{person.partyJoined > view.day() ? -1 : groups.groupOf(person.politics)};
    };
    return grid;
}

StructureGrid originChart(const StructureView& view)
{
    const WordGroups groups(u"来源"_s, view.workforce(), view.rules(), view.on());
    StructureGrid grid = rowsOnly(Tr::tr("Way of entry"), groups.names());
    grid.cellOf = [&view, groups](int row) {
        return StructureCell{groups.groupOf(view.workforce().person(row).entry)};
    };
    return grid;
}

StructureGrid grassrootsChart(const StructureView& view)
{
    StructureGrid grid = rowsOnly(Tr::tr("Two years or more at the grass roots"), {Tr::tr("Yes"), Tr::tr("No")});
    grid.cellOf = [&view, answers = placesOf(view.workforce(), {{u"是"_s, 0}, {u"否"_s, 1}})](int row) {
        return StructureCell{answers[view.workforce().person(row).grassroots]};
    };
    return grid;
}

StructureGrid womenAndMinorities(const StructureView& view)
{
    const Workforce& workforce = view.workforce();
    StructureGrid grid{.rowTitle = Tr::tr("Ethnicity"),
                       .columnTitle = Tr::tr("Sex"),
                       .rows = {Tr::tr("Han"), Tr::tr("Minorities")},
                       .columns = {Tr::tr("Men"), Tr::tr("Women")}};
    grid.cellOf = [&workforce, sexes = placesOf(workforce, {{u"男"_s, 0}, {u"女"_s, 1}}),
                   han = placesOf(workforce, {{u"汉族"_s, 0}, {u"汉"_s, 0}})](int row) {
        const Workforce::Person& person = workforce.person(row);
        const int ethnicity = person.ethnicity == 0 ? -1 : han[person.ethnicity] == 0 ? 0 : 1;
        return StructureCell{ethnicity, sexes[person.sex]};
    };
    return grid;
}

StructureGrid serviceChart(const StructureView& view)
{
    const YearBands bands(u"工龄"_s, view.rules(), view.on());
    StructureGrid grid = rowsOnly(Tr::tr("Years of work"), bands.names());
    grid.cellOf = [&view, bands](int row) {
        const int start = monthOfDay(view.workforce().person(row).workStart);
        return StructureCell{start == 0 ? -1 : bands.bandOf(view.monthsSince(start))};
    };
    return grid;
}

} // namespace tidui
