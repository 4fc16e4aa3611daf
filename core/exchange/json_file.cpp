#include "core/exchange/json_file.h"

#include "core/cadre/cadre_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tidui {

Result<FormFile> formFromJson(QJsonObject object)
{
    const QByteArray photo = QByteArray::fromBase64(object.take(u"photo_data"_s).toString().toLatin1());
    object.remove(u"id"_s);
    object.remove(u"unit_id"_s); // A number of that office: here it is another unit, or none.
    auto file = cadreFromJson(object);
    if (!file)
        return file.error();
    FormFile form{std::move(*file), {}, {}, true, {}};
    takePhoto(photo, form);
    return form;
}

SourceContent readJson(const QByteArray& bytes, const QString& name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isNull()) {
        const auto line = int(bytes.left(problem.offset).count('\n')) + 1;
        const QString message = QCoreApplication::translate("Exchange", "The JSON is broken: %1.");
        return {{}, {{name, line, message.arg(problem.errorString())}}};
    }
    SourceContent content;
    const QJsonArray people = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (const auto& value : people) {
        auto form = formFromJson(value.toObject());
        if (form)
            content.forms.push_back(std::move(*form));
        else
            content.failures.push_back({name, 0, form.error().message});
    }
    return content;
}

QJsonObject jsonFileOf(const CadreFile& file, const QByteArray& photo)
{
    QJsonObject object = toJson(file);
    if (!photo.isEmpty())
        object.insert(u"photo_data"_s, QString::fromLatin1(photo.toBase64()));
    return object;
}

} // namespace tidui
